namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>What a stranger's document may cost: memory is bounded by its size, and a decision by rules and case together.</summary>
public sealed class HugeDocuments(ITestOutputHelper output)
{
    private const long Mebibyte = 1024 * 1024;

    public static TheoryData<string> Shapes =>
        [new string('[', 1_000_000), string.Concat(Enumerable.Repeat("{\"a\":", 500_000)), "{\"format\":1,\"asOf\":\"2026-11-23\",\"x\":\"" + new string('x', 4_000_000) + "\"}"];

    [Theory]
    [MemberData(nameof(Shapes), DisableDiscoveryEnumeration = true)]
    public void A_document_of_a_million_parts_ends_in_a_fault_for_little_memory(string json)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(json);
        (string Format, Func<ValueList<InputFault>> Read)[] readers =
        [
            ("case", () => CaseFormat.Read(utf8).Faults), ("decision", () => DecisionFormat.Read(utf8).Faults), ("pack", () => RulePackFormat.Read(utf8).Faults),
            ("layer", () => RuleLayerFormat.Read(utf8).Faults), ("crosswalk", () => CrosswalkFormat.Read(utf8).Faults), ("scheme", () => PrescriptionSchemeFormat.Read(utf8).Faults),
            ("qualifications", () => QualificationFormat.Read(utf8).Faults), ("evidence", () => EvidencePackFormat.Read(utf8).Faults), ("candidates", () => CandidateFormat.Read(utf8).Faults),
        ];
        foreach ((string format, Func<ValueList<InputFault>> read) in readers)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ValueList<InputFault> faults = read();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

            faults.Count.Should().BeInRange(1, 100, format);
            faults.Should().OnlyContain(fault => fault.Path.Length > 0 && fault.Found.Length < 200);
            bytes.Should().BeLessThan(64 * Mebibyte, format);
        }
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("observations")]
    [InlineData("symptoms")]
    public void A_case_of_a_million_facts_ends_in_one_fault(string section)
    {
        string json = $$$"""{"format":1,"asOf":"2026-11-23","patient":{"{{{section}}}":[{{{string.Join(',', Enumerable.Repeat("{}", 1_000_000))}}}]}}""";
        long before = GC.GetAllocatedBytesForCurrentThread();

        Parsed<ReferralCase> read = CaseFormat.Read(json);

        read.Faults.Should().ContainSingle().Which.Path.Should().Be("patient." + section);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(128 * Mebibyte);
    }

    [Fact]
    public void The_most_facts_under_the_most_rules_on_one_code_are_decided_for_bounded_memory()
    {
        const string when = """{ "all": [{ "any": [{ "diagnosis": [{ "system": "icd-10-cm", "value": "I10" }], "status": ["active"] }, { "symptom": ["fever"] }] }, { "any": [{ "diagnosis": [{ "system": "icd-10-cm", "value": "I10" }], "onset": { "atMost": "30 d" } }, { "age": { "below": 99 } }] }] }""";
        RulePack pack = Pack(when, rules: 200);
        RuleBook book = RuleBook.Empty.With(pack);
        ReferralCase Of(int facts) => new(new NodaTime.LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with
            {
                BirthDate = new NodaTime.LocalDate(1960, 1, 1),
                Conditions = [.. Enumerable.Range(0, facts).Select(i => Condition.Active(Code.Icd10Cm("I10")) with { Onset = new NodaTime.LocalDate(2026, 11, 1).PlusDays(-i % 300) })],
            },
        };

        long few = Cost(book, Of(50));
        long many = Cost(book, Of(500));

        output.WriteLine(FormattableString.Invariant($"200 rules: {few / 1024} KiB for 50 facts, {many / 1024} KiB for 500"));
        many.Should().BeLessThan(20 * few, "ten times the facts may cost ten times as much, and not a hundred times");
    }

    private static long Cost(RuleBook book, ReferralCase referral)
    {
        book.Evaluate(referral);
        long before = GC.GetAllocatedBytesForCurrentThread();
        book.Evaluate(referral).Findings.Should().NotBeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static RulePack Pack(string when, int rules) => RulePackFormat.Read($$"""
        { "format": 1, "id": "made/many", "version": "1", "title": "Made up", "sources": { "made": { "title": "Made up", "authority": "low" } },
          "contraindications": [{{string.Join(',', Enumerable.Range(0, rules).Select(i => Rule(when, i)))}}] }
        """).Value;

    private static string Rule(string when, int number) => $$"""
        { "id": "made/rule-{{number}}", "title": "Made up", "category": "made", "when": {{when}}, "effects": [{ "kind": "limit-minutes", "max": 20 }], "sources": ["made"] }
        """;
}
