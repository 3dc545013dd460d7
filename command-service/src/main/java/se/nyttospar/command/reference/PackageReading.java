package se.nyttospar.command.reference;

import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.DocumentSchema;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.reference.ExchangePackage;
import tools.jackson.databind.JsonNode;

/** Reads packages as {@code exchange/exchange-package.schema.json} describes them; it is shipped with the events. */
@Component
class PackageReading {

    private final DocumentSchema schema =
            new DocumentSchema("exchange/exchange-package.schema.json", Rule.PACKAGE_INVALID);

    /** @throws Refusal of a package that is newer than what is described, or listing everything that does not have the shape */
    ExchangePackage read(JsonNode document) {
        JsonNode version = document.path("formatVersion");
        if (ExchangePackage.FORMAT.equals(document.path("format").asString(""))
                && version.isIntegralNumber()
                && version.canConvertToInt()
                && version.intValue() > ExchangePackage.VERSION) {
            throw new Refusal(Rule.PACKAGE_SCHEMA_NEWER, version.intValue(), ExchangePackage.VERSION);
        }
        return schema.read(document, ExchangePackage.class);
    }
}
