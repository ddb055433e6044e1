package se.tross.insats.draft;

import java.io.Serializable;

/** What an applicant has answered. @param heading the question @param text the answer; empty for none */
public record Answer(String heading, String text) implements Serializable {
    private static final long serialVersionUID = 1L;
}
