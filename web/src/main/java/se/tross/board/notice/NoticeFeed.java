package se.tross.board.notice;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.tross.shared.frame.ForbundGrant;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/**
 * A notice board as Atom (RFC 4287).
 *
 * @param home the address of the installation, without a slash at its end
 * @param forbund whose board it is
 */
record NoticeFeed(String home, ForbundGrant forbund, Texts texts) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Before there was anything to tell. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    void write(List<NoticeOverview> notices, OutputStream to) throws XMLStreamException {
        XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(to, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(ATOM);
        out.writeStartElement(ATOM, "feed");
        out.writeDefaultNamespace(ATOM);
        String board = home + "/public/notices?f=" + forbund.forbundId();
        text(out, "id", board);
        text(out, "title", texts.text("board.notices.feed", forbund.name()));
        text(
                out,
                "updated",
                moment(notices.stream()
                        .map(NoticeOverview::announced)
                        .findFirst()
                        .orElse(BEGINNING)));
        link(out, board);
        out.writeStartElement(ATOM, "author");
        text(out, "name", forbund.name());
        out.writeEndElement();
        for (NoticeOverview notice : notices) {
            entry(out, board, notice);
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void entry(XMLStreamWriter out, String board, NoticeOverview notice) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        text(out, "id", board + "#n" + notice.id());
        text(out, "title", texts.text("board.notice.title." + notice.kind(), notice.announces(), notice.meetingDate()));
        text(out, "updated", moment(notice.announced()));
        link(out, board + "#n" + notice.id());
        text(out, "summary", texts.text("board.notice.appeal", notice.lastAppealDay()));
        out.writeEndElement();
    }

    private static void text(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(ATOM, name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String address) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("href", address);
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay(SwedishTime.ZONE).toInstant().toString();
    }
}
