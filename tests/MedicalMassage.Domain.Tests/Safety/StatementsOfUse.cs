using NodaTime;

namespace MedicalMassage.Domain.Tests.Safety;

/// <summary>What the library is for, in code, in each decision and in the documents.</summary>
public sealed class StatementsOfUse
{
    private static readonly Decision Decided = RuleBooks.Standard.Evaluate(new ReferralCase(new LocalDate(2026, 11, 23)) { Patient = PatientHistory.AskedAndNone });

    [Fact]
    public void A_decision_names_the_intended_use_it_was_made_under()
    {
        Decided.RuleBook.IntendedUse.Should().Be(IntendedUse.Current.Id);
        DecisionFormat.Write(Decided).Should().Contain($"\"intendedUse\": \"{IntendedUse.Current.Id}\"");
        RuleBook overridden = RuleBooks.Standard.Silence("pregnancy-prone", "our cushions", "lead midwife");
        overridden.Evaluate(new ReferralCase(new LocalDate(2026, 11, 23))).RuleBook.IntendedUse.Should().Be(IntendedUse.Current.Id);
    }

    [Fact]
    public void A_decision_from_before_there_was_a_statement_is_still_read()
    {
        string older = DecisionFormat.Write(Decided, indented: false).Replace($",\"intendedUse\":\"{IntendedUse.Current.Id}\"", "", StringComparison.Ordinal);

        Parsed<Decision> read = DecisionFormat.Read(older);

        read.Faults.Should().BeEmpty();
        read.Value.RuleBook.IntendedUse.Should().BeNull();
        DecisionFormat.Write(read.Value, indented: false).Should().Be(older);
    }

    [Fact]
    public void The_document_says_the_same_as_the_code()
    {
        string page = Repository.Text("docs", "safety", "intended-use.md");
        IntendedUse use = IntendedUse.Current;

        page.Should().Contain($"`{use.Id}`").And.Contain("\n" + use.Purpose + "\n");
        Section(page, "Who may act on its answers").Should().Equal(use.Users);
        Section(page, "What it must not be used for").Should().Equal(use.NotFor);
    }

    private static IEnumerable<string> Section(string page, string heading) => page.Split($"## {heading}\n")[1].Split("\n## ")[0]
        .Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);
}
