namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>A translation table from the codes of a record into the codes that rules read.</summary>
public sealed class Crosswalks
{
    private static readonly Code LowBackPain = Code.SnomedCt("279039007");
    private static readonly Code Sciatica = Code.SnomedCt("23056005");

    private static Crosswalk Table(params IEnumerable<(Code From, Code To)> pairs) =>
        new("snomed-to-icd-10-cm/2026-03", pairs.Select(pair => KeyValuePair.Create(pair.From, pair.To)));

    [Fact]
    public void A_code_is_translated_into_all_its_meanings_in_a_fixed_order()
    {
        Code[] meanings = [Code.Icd10Cm("M54.51"), Code.Icd10Cm("M54.50")];
        Table((LowBackPain, meanings[0]), (LowBackPain, meanings[1])).Translate(LowBackPain).Should().Equal(meanings[1], meanings[0]);
    }

    [Fact]
    public void A_meaning_that_is_listed_twice_counts_once() =>
        Table((LowBackPain, Code.Icd10Cm("M54.50")), (LowBackPain, Code.Icd10Cm("M5450"))).Translate(LowBackPain).Should().ContainSingle();

    [Fact]
    public void A_code_that_the_table_does_not_know_means_nothing() =>
        Table((LowBackPain, Code.Icd10Cm("M54.50"))).Translate(Sciatica).Should().BeEmpty();

    [Fact]
    public void The_way_a_code_is_written_does_not_matter() =>
        Table((Code.Icd10Gm("M54.5"), Code.Icd10Cm("M54.50"))).Translate(Code.Icd10Gm("m545*")).Should().Equal(Code.Icd10Cm("M54.50"));

    [Fact]
    public void The_pairs_come_in_a_fixed_order_however_they_were_given()
    {
        (Code, Code)[] pairs =
        [
            (LowBackPain, Code.Icd10Cm("M54.50")), (Sciatica, Code.Icd10Cm("M54.31")), (Sciatica, Code.Icd10Cm("M54.30")),
        ];
        Table(pairs).Pairs.Should().Equal(Table(pairs.Reverse()).Pairs);
        Table(pairs).Pairs.Should().HaveCount(3);
    }

    [Fact]
    public void A_table_needs_a_name_and_pairs()
    {
        FluentActions.Invoking(() => new Crosswalk(" ", [])).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new Crosswalk("table", null!)).Should().Throw<ArgumentNullException>().WithParameterName("pairs");
    }
}
