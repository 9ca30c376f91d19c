package org.ventanilla.intents.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Masking;

class MaskedSentencesTest {
    private final Masking masking = new PersonalDataMasking(Locality.of("cl", ZoneId.of("America/Santiago")), "PQ");

    @ParameterizedTest
    @CsvSource({
        "es, mi rut es 12.345.678-5 y mi fono +56 9 8765 4321, mi rut es ‹rut› y mi fono ‹teléfono›",
        "es, mi rut 12345678-0 no funciona, mi rut ‹documento› no funciona",
        "es, pasaporte AB123456, pasaporte ‹documento›",
        "es, 'Me llamo María de los Ángeles Soto, calle Los Olmos 1234, depto 302', 'Me llamo ‹nombre›, ‹dirección›'",
        "es, me llamo pedro gonzalez quiero pagar mi patente, me llamo ‹nombre› quiero pagar mi patente",
        "es, soy juan perez, soy ‹nombre›",
        "es, Nombre: Ana Rojas, Nombre: ‹nombre›",
        "es, mi tarjeta 4111 1111 1111 1111, mi tarjeta ‹tarjeta›",
        "es, llámenme al 12345678, llámenme al ‹teléfono›",
        "es, Av. 18 de Septiembre 450, ‹dirección›",
        "es, vivo en Los Aromos 345, ‹dirección›",
        "pt, 'meu nome é João da Silva, CPF 111.444.777-35', 'meu nome é ‹nome›, CPF ‹cpf›'",
        "pt, 'é na Rua das Flores, 123', é na ‹endereço›",
        "ca, 'em dic Jordi Puig, carrer de Balmes, 12', 'em dic ‹nom›, ‹adreça›'",
        "en, 'my name is John Smith, call me at +44 20 7946 0958', 'my name is ‹name›, call me at ‹phone›'",
        "en, it is at 12 Main Street, it is at ‹address›",
        "eu, ana@gmail.com, ‹correo›"
    })
    void hidesWhatIsPersonal(String language, String text, String masked) {
        assertThat(masking.masked(text, new Language(language))).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soy de villa alegre",
                "soy jubilado y vivo en el centro",
                "no hay luz en la calle hace 3 horas",
                "corte en avenida costanera a las 10",
                "nos pueden poner un contenedor en el pasaje? somos 14 casas",
                "expediente 12345678 folio 98765432",
                "ticket N° 912345678",
                "es el Nº 12345678",
                "12345670 es mi número de folio",
                "EX-2024-12345678-APN",
                "el 600 360 7777 no contesta",
                "mi caso es PQ-7K3M-9Q2C",
                "nací el 15/03/1990",
                "debo 12.345.678 pesos",
                "abren de 9:00 a 14:00",
                ""
            })
    void leavesWhatIsNot(String text) {
        assertThat(masking.masked(text, Language.SPANISH)).isEqualTo(text);
    }
}
