package se.tross.shared.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an amount as whole öre. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.ore();
    }

    @Override
    public Money convertToEntityAttribute(Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
