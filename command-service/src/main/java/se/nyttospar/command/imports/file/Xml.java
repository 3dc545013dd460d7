package se.nyttospar.command.imports.file;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Reads the XML of a workbook step by step. No document type, no entities, nothing from outside; names without their namespaces. */
final class Xml implements AutoCloseable {

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(InputStream part) {
        try {
            reader = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 32 * 1024);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the document. */
    boolean next() {
        return step() != XMLStreamConstants.END_DOCUMENT;
    }

    private int step() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refusal(Rule.WORKBOOK_DTD);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return event;
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; reader.isStartElement() && i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a number from 0; {@code otherwise} when it is not there. */
    int number(String name, int otherwise) {
        String text = attribute(name);
        try {
            return text == null ? otherwise : Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw unreadable(e);
        }
    }

    /**
     * Adds the text of the element that begins here, and goes to its end. What is beyond {@code most} characters is left out, but one
     * character more tells that it was.
     */
    void text(StringBuilder into, int most) {
        try {
            int depth = 1;
            while (depth > 0) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        int length = Math.min(reader.getTextLength(), most + 1 - into.length());
                        if (length > 0) {
                            into.append(reader.getTextCharacters(), reader.getTextStart(), length);
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(Rule.WORKBOOK_DTD);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static Refusal unreadable(Exception e) {
        return WorkbookParts.unreadable(e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }
}
