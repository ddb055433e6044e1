package se.tross.forbund;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an organisation number as its text. */
@Converter(autoApply = true)
public class OrganisationNumberConverter implements AttributeConverter<OrganisationNumber, String> {

    @Override
    public String convertToDatabaseColumn(OrganisationNumber number) {
        return number == null ? null : number.text();
    }

    @Override
    public OrganisationNumber convertToEntityAttribute(String text) {
        return text == null ? null : new OrganisationNumber(text);
    }
}
