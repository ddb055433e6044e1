package se.tross.shared.text;

import se.tross.shared.refusal.Refusal;

/**
 * Why a typed number, amount, percentage, date or time could not be read, in order of precedence. The sentence says what to
 * write instead. What was typed is repeated only as a number brought into form, never as it stood.
 */
public sealed interface TextRefusal extends Refusal
        permits ValueMissing,
                NumberNotReadable,
                SignMisplaced,
                SeparatorsMixed,
                PointAmbiguous,
                GroupsUneven,
                TooManyDecimals,
                NumberTooLarge,
                UnitUnknown,
                DateNotReadable,
                DateAmbiguous,
                DateDoesNotExist,
                YearOutOfRange,
                TimeNotReadable {}
