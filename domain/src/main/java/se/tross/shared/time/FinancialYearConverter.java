package se.tross.shared.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a financial year as its four digits. */
@Converter(autoApply = true)
public class FinancialYearConverter implements AttributeConverter<FinancialYear, Integer> {

    @Override
    public Integer convertToDatabaseColumn(FinancialYear year) {
        return year == null ? null : year.year();
    }

    @Override
    public FinancialYear convertToEntityAttribute(Integer year) {
        return year == null ? null : new FinancialYear(year);
    }
}
