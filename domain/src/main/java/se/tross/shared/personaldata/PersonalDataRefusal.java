package se.tross.shared.personaldata;

import se.tross.shared.refusal.Refusal;

/** Why a text may not be stored: people are counted, never registered (P1, P6). */
public sealed interface PersonalDataRefusal extends Refusal permits PersonalNumberInText {}
