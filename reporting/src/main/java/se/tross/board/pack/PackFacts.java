package se.tross.board.pack;

/**
 * What a pack says of itself to the program that shows it.
 *
 * @param title such as "Handlingar till sammanträdet 2018-02-09, version 2"
 * @param author the förbund
 * @param language of what Tross writes in it, such as sv-SE
 */
record PackFacts(String title, String author, String language) {}
