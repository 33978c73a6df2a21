using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Explanations;

/// <summary>Why a rule did or did not apply, clause by clause.</summary>
public sealed class WhyAndWhyNot
{
    private static readonly RuleAuthor Clinic = RuleAuthor.Named("our-clinic");

    private static readonly Contraindication AfterOperation = Clinic.Rule("after-operation", "A recent operation", "surgery", "house")
        .When(Trigger.All(Trigger.HadProcedure("hip-replacement") with { Since = new() { AtMost = TimeLength.Weeks(6) } }, Trigger.Not(Trigger.AgeBelow(16))))
        .ExcludeAllMassage(BodyRegions.Leg);

    private static ReferralCase Operated(string on) => new(new LocalDate(2026, 11, 23))
    {
        Patient = PatientHistory.AskedAndNone with
        {
            BirthDate = new LocalDate(1968, 4, 2),
            Procedures = [new Procedure { Kind = "hip-replacement", Text = "new hip", Date = Date(on) }],
        },
    };

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));

    private static RuleExplanation Explain(Contraindication rule, ReferralCase referral) => RuleBook.Empty.With(rule).Explain(referral, rule.Info.Id);

    [Fact]
    public void A_rule_that_applies_names_its_clauses_and_the_facts_that_decided()
    {
        RuleExplanation why = Explain(AfterOperation, Operated("2026-11-01"));

        why.Answer.Should().Be(Truth.Yes);
        why.Effects.Should().Equal("no massage on: leg");
        why.Facts.Select(fact => fact.Path).Should().Contain("patient.procedures[0]");
        why.When!.Text.Should().Be("all of these");
        Clause operation = why.When.Parts[0];
        operation.Text.Should().Be("an operation or procedure with hip replacement");
        operation.Parts.Single().Text.Should().Be("“new hip”");
        operation.Parts.Single().Parts.Single().Should().BeEquivalentTo(new { Text = "done at most 6 wk ago", Answer = Truth.Yes, Because = new[] { "its date: 2026-11-01" } });
        why.When.Parts[1].Should().BeEquivalentTo(new { Text = "not this", Answer = Truth.Yes });
    }

    [Fact]
    public void A_rule_that_does_not_apply_names_the_clause_that_is_not_so()
    {
        Clause entry = Explain(AfterOperation, Operated("2026-01-01")).When!.Parts[0].Parts.Single();

        entry.Answer.Should().Be(Truth.No);
        entry.Parts.Single().Because.Should().Equal("its date: 2026-01-01");
    }

    [Fact]
    public void Where_no_entry_is_meant_the_explanation_says_so() =>
        Explain(AfterOperation, new ReferralCase(new LocalDate(2026, 11, 23)) { Patient = PatientHistory.AskedAndNone with { BirthDate = new LocalDate(1968, 4, 2) } }).When!.Parts[0].Because.Should().Equal("the case lists no procedures");

    [Fact]
    public void A_list_that_nobody_asked_for_is_what_is_missing()
    {
        RuleExplanation why = Explain(AfterOperation, new ReferralCase(new LocalDate(2026, 11, 23)) { Patient = new() { BirthDate = new LocalDate(1968, 4, 2) } });

        why.Answer.Should().Be(Truth.Unknown);
        why.Missing.Should().Equal("Ask which operations and procedures the patient has had. It matters for: A recent operation.");
    }

    [Fact]
    public void The_day_on_which_the_answer_changes_comes_with_its_reason() =>
        Explain(AfterOperation, Operated("2026-11-01")).Later.Should().Be(
            new LaterAnswer(new LocalDate(2026, 12, 14), Truth.No, "“new hip” no longer counts as “done at most 6 wk ago”"));

    [Fact]
    public void A_silenced_a_replaced_and_an_expired_rule_say_so()
    {
        ReferralCase operated = Operated("2026-11-01");
        RuleBook book = RuleBook.Empty.With(AfterOperation);
        Contraindication milder = Clinic.Rule("milder", "Milder", "surgery", "house").When(AfterOperation.When).LimitPressure(Pressure.Level2, BodyRegions.Leg);

        book.Silence(AfterOperation.Info.Id, "our protocol", "lead therapist").Explain(operated, AfterOperation.Info.Id)
            .Should().BeEquivalentTo(new { Standing = RuleStanding.Silenced, Answer = Truth.Yes });
        RuleBook replaced = book.Override(AfterOperation.Info.Id, milder, "our protocol", "lead therapist");
        replaced.Explain(operated, AfterOperation.Info.Id).Standing.Should().Be(RuleStanding.Replaced);
        replaced.Explain(operated, milder.Info.Id).Standing.Should().Be(RuleStanding.InForce);
        Contraindication old = new(AfterOperation.Info with { HoldsUntil = new LocalDate(2026, 1, 1) }, AfterOperation.When, AfterOperation.Effects);
        RuleBook.Empty.With(old).Explain(operated, old.Info.Id).Standing.Should().Be(RuleStanding.NotInForce);
    }

    [Fact]
    public void A_rule_that_the_book_does_not_have_is_refused()
    {
        Action explain = () => RuleBooks.Standard.Explain(Operated("2026-11-01"), "no-such-rule");

        explain.Should().Throw<ArgumentException>().WithMessage("The book has no rule no-such-rule: check the id in the catalogue.*");
    }

    [Fact]
    public void A_rule_in_code_tells_its_answer_and_its_facts_but_no_clauses()
    {
        RuleBook book = RuleBook.Empty.With(new LongSessionsWait());
        ReferralCase referral = Operated("2026-11-01") with
        {
            Setting = CareSetting.Spa,
            Plan = new SessionPlan("rest") { Segments = [new(BodyRegions.Back, Technique.Petrissage, Pressure.Level2, 90)] },
        };

        RuleExplanation why = book.Explain(referral, "our-clinic/long-sessions-wait");

        why.Should().BeEquivalentTo(new { Answer = Truth.Yes, When = (Clause?)null });
        why.Later!.From.Should().Be(new LocalDate(2027, 1, 15));
    }

    [Fact]
    public void The_clauses_answer_as_the_rule_did_and_no_entry_outdoes_its_clause() => Law.Holds(
        Books.Any.SelectMany(book => Cases.For(book).Select(referral => (book, referral))), t =>
            t.book.Rules.OfType<Contraindication>().All(rule =>
            {
                RuleExplanation why = t.book.Explain(t.referral, rule.Info.Id);
                return why.When!.Answer >= why.Answer && Consistent(why.When);
            }), t => Law.Print(t.book, t.referral), share: 0.3);

    [Fact]
    public void Whatever_the_decision_found_is_explained_with_yes() => Law.Holds(Law.Standard, t =>
        t.Book.Evaluate(t.Case).Findings.Where(finding => finding.Certainty == Certainty.Established)
            .All(finding => t.Book.Explain(t.Case, finding.Rule).Answer == Truth.Yes), Law.Print, share: 0.1);

    /// <summary>The parts give the whole by Kleene's rules, and each entry is the least of its qualifiers.</summary>
    private static bool Consistent(Clause clause)
    {
        if (!clause.Parts.All(Consistent))
            return false;
        Truth[] answers = [.. clause.Parts.Select(part => part.Answer)];
        return clause.Text switch
        {
            "all of these" => clause.Answer == answers.Min(),
            "at least one of these" => clause.Answer == answers.Max(),
            "not this" => clause.Answer == (Truth)(Truth.Yes - answers[0]),
            _ when clause.Text.StartsWith('“') && answers.Length > 0 => clause.Answer <= answers.Min(),
            _ => answers.Length == 0 || clause.Answer >= answers.Max() || clause.Text.Contains('%', StringComparison.Ordinal) || clause.Facts.Any(fact => fact.Path.StartsWith("patient.observations", StringComparison.Ordinal)),
        };
    }
}
