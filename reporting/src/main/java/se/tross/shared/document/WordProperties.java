package se.tross.shared.document;

/**
 * What a Word file says beside its text.
 *
 * @param title of the document
 * @param author the förbund
 * @param language such as sv-SE: decides spelling and what a screen reader speaks
 * @param foot of every page
 * @param mark of every page's head, such as Utkast; empty for none
 * @param page the word before the page number
 * @param of the word between it and the number of pages
 */
record WordProperties(String title, String author, String language, String foot, String mark, String page, String of) {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    String inLanguage(String part) {
        return part.replace("@language@", escaped(language));
    }

    String core() {
        return DECLARATION
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + escaped(title) + "</dc:title><dc:creator>" + escaped(author) + "</dc:creator>"
                + "<dc:language>" + escaped(language) + "</dc:language></cp:coreProperties>";
    }

    String header() {
        return DECLARATION + "<w:hdr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>" + run(mark)
                + "</w:p></w:hdr>";
    }

    String footer() {
        return DECLARATION + "<w:ftr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(foot)
                + "<w:r><w:tab/></w:r>" + run(page + " ") + field("PAGE") + run(" " + of + " ") + field("NUMPAGES")
                + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("1") + "</w:fldSimple>";
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
