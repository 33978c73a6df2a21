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

    [Fact]
    public void A_table_says_of_a_code_what_it_means_by_code_and_by_word_or_that_no_rule_is_about_it()
    {
        Crosswalk crosswalk = Crosswalk.Of(Document);
        crosswalk.Id.Should().Be("clinic/table 1");
        crosswalk.Translate(LowBackPain).Should().Equal(Code.Icd10Cm("M54.50"));
        crosswalk.KindOf(Caesarean).Should().Be("caesarean-section");
        crosswalk.Knows(Employment).Should().BeTrue();
        crosswalk.Translate(Employment).Should().BeEmpty();
        crosswalk.Knows(Sciatica).Should().BeFalse();
    }

    [Fact]
    public void A_table_survives_its_format() => CrosswalkFormat.Read(CrosswalkFormat.Write(Document)).Value.Should().Be(Document);

    [Theory]
    [InlineData("""{"from":{"system":"snomed-ct","value":"160903007"},"basis":"b"}""")]
    [InlineData("""{"from":{"system":"snomed-ct","value":"160903007"},"kind":"x","concernsNoRule":"why","basis":"b"}""")]
    [InlineData("""{"from":{"system":"snomed-ct","value":"160903007"},"kind":"x"}""")]
    public void A_mapping_says_either_what_a_code_means_or_why_no_rule_is_about_it_and_on_what_that_rests(string mapping) =>
        CrosswalkFormat.Read($$"""{"format":1,"id":"t","version":"1","title":"t","mappings":[{{mapping}}]}""").Faults
            .Should().ContainSingle().Which.Path.Should().StartWith("mappings");

    [Fact]
    public void A_later_table_decides_what_a_code_means()
    {
        CrosswalkTable later = new("clinic/later", "2", "later") { Mappings = [new(LowBackPain, "ours") { To = [Code.Icd10Cm("M54.51")] }] };
        Crosswalk.Of(Document, later).Translate(LowBackPain).Should().Equal(Code.Icd10Cm("M54.51"));
        Crosswalk.Of(Document, later).KindOf(Caesarean).Should().Be("caesarean-section");
    }

    private static readonly Code Caesarean = Code.SnomedCt("11466000");
    private static readonly Code Employment = Code.SnomedCt("160903007");

    private static readonly CrosswalkTable Document = new("clinic/table", "1", "a table")
    {
        Mappings =
        [
            new(LowBackPain, "the name") { To = [Code.Icd10Cm("M54.50")] },
            new(Caesarean, "the name") { Kind = "caesarean-section" },
            new(Employment, "the name") { ConcernsNoRule = "no state of the body" },
        ],
    };
}
