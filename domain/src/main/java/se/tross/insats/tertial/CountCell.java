package se.tross.insats.tertial;

import java.io.Serializable;

/** One cell of a report's counts. @param measure what is counted @param countedAs of whom */
public record CountCell(Measure measure, CountedAs countedAs) implements Serializable {}
