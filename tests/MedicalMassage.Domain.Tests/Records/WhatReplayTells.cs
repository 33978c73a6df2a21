using MedicalMassage.Domain.Tests.Knowledge;
using MedicalMassage.Testing;

namespace MedicalMassage.Domain.Tests.Records;

public sealed class WhatReplayTells
{
    [Fact]
    public void A_missing_prescription_scheme_is_named()
    {
        Replay replay = Recorded.By(RuleBooks.Standard.With(PrescriptionSchemes.GermanStatutory)).Replay(RuleBooks.Standard);

        replay.Outcome.Should().NotBe(ReplayOutcome.Same);
        RecordDifference missing = replay.Differences.Should().ContainSingle(difference => difference.Kind == RecordDifferenceKind.PackMissing).Subject;
        missing.Subject.Should().Be("schemes/de-gkv");
        missing.Message.Should().Contain("prescription scheme de-gkv");
    }

    [Fact]
    public void A_decision_in_German_is_replayed_in_German_whatever_the_book_speaks()
    {
        DecisionRecord record = Recorded.By(RuleBooks.Standard.In(Language.German));

        record.Decision.Language.Should().Be(Language.German);
        record.RuleBook.Should().Be(Recorded.By(RuleBooks.Standard).RuleBook);
        record.Replay(RuleBooks.Standard).Outcome.Should().Be(ReplayOutcome.Same);
        record.Replay(RuleBooks.Standard.In(Language.German)).Outcome.Should().Be(ReplayOutcome.Same);
    }

    [Fact]
    public void A_pack_that_was_added_is_named_and_what_it_changes_follows()
    {
        Replay replay = Recorded.By(RuleBooks.Standard).Replay(RuleBooks.Standard.With(Recorded.House()));

        replay.Outcome.Should().Be(ReplayOutcome.OtherDecision);
        replay.Differences[0].Kind.Should().Be(RecordDifferenceKind.PackAdded);
        replay.Differences.Should().Contain(difference => difference.Kind == RecordDifferenceKind.Decision && difference.Subject == "decision.findings" && difference.Was == null);
        replay.Record.Decision.Should().Be(RuleBooks.Standard.With(Recorded.House()).Evaluate(Recorded.Anticoagulated()));
    }

    [Fact]
    public void A_rule_that_is_worded_anew_in_a_new_version_is_named_as_both()
    {
        Replay replay = Recorded.By(RuleBook.Empty.With(Recorded.House())).Replay(RuleBook.Empty.With(Recorded.House("2", "Agreed anew")));

        replay.Differences.Select(difference => (difference.Kind, difference.Subject)).Should().Contain(
        [
            (RecordDifferenceKind.PackVersion, "our-clinic/rules"),
            (RecordDifferenceKind.RuleChanged, "our-clinic/short-sessions"),
        ]);
    }

    [Fact]
    public void A_rule_that_does_not_concern_the_patient_leaves_the_decision_as_it_was()
    {
        RulePack pack = Recorded.House();
        Contraindication other = new(new RuleInfo("our-clinic/children", "Children", "age", "house"), Trigger.AgeBelow(5), new ContraindicationEffect(Restriction.LimitMinutes(10)));

        Replay replay = Recorded.By(RuleBook.Empty.With(pack)).Replay(RuleBook.Empty.With(pack with { Rules = [.. pack.Rules, other] }));
        Replay back = replay.Record.Replay(RuleBook.Empty.With(pack));

        replay.Outcome.Should().Be(ReplayOutcome.SameDecision);
        replay.Differences.Select(difference => (difference.Kind, difference.Subject)).Should().Equal((RecordDifferenceKind.RuleAdded, "our-clinic/children"));
        back.Differences.Select(difference => (difference.Kind, difference.Subject)).Should().Equal((RecordDifferenceKind.RuleRemoved, "our-clinic/children"));
    }

    [Fact]
    public void Other_sources_under_the_same_version_are_told()
    {
        RulePack pack = Recorded.House();

        Replay replay = Recorded.By(RuleBook.Empty.With(pack)).Replay(RuleBook.Empty.With(pack with { Sources = [new("house", "Another book", "low")] }));

        replay.Differences.Select(difference => difference.Kind).Should().Contain(RecordDifferenceKind.PackText);
    }

    [Fact]
    public void A_missing_override_names_the_layer_that_brought_it()
    {
        RuleLayer layer = RuleLayerFormat.Read(Repository.Text("samples/rules/our-clinic.json")).Value;
        DecisionRecord record = Recorded.By(RuleBooks.Standard.With(layer));

        record.RuleBook.Overrides.Select(entry => entry.Terms).Should().Equal(layer.Overrides);
        record.RuleBook.Overrides.Should().OnlyContain(entry => entry.Layer == new PackReference(layer.Id, layer.Version));
        record.Replay(RuleBooks.Standard).Differences.Should().Contain(difference =>
            difference.Kind == RecordDifferenceKind.OverrideMissing && difference.Message.Contains($"with the layer {layer.Id} {layer.Version}"));
        Recorded.By(RuleBooks.Standard).Replay(RuleBooks.Standard.With(layer)).Differences.Should().Contain(difference => difference.Kind == RecordDifferenceKind.OverrideAdded);
    }

    [Fact]
    public void Overrides_in_another_order_are_told()
    {
        Override first = new("our-clinic/short-sessions", "why", "lead");
        Override second = new("our-clinic/short-sessions", "why not", "lead");
        RuleBook book = RuleBook.Empty.With(Recorded.House());

        Replay replay = Recorded.By(book.Override(first, null).Override(second, null)).Replay(book.Override(second, null).Override(first, null));

        replay.Differences[0].Kind.Should().Be(RecordDifferenceKind.OverrideOrder);
    }

    [Fact]
    public void A_rule_in_code_that_is_missing_is_named() =>
        Recorded.By(RuleBook.Empty.With(new Generation.LongSessionsWait())).Replay(RuleBook.Empty).Differences
            .Should().Contain(difference => difference.Kind == RecordDifferenceKind.RuleRemoved);

    [Fact]
    public void Another_crosswalk_is_told()
    {
        Crosswalk one = new("ours/1", [new(Code.SnomedCt("386661006"), Code.Icd10Cm("R50.9"))]);
        Crosswalk same = new("ours/1", [new(Code.SnomedCt("386661006"), Code.Icd10Cm("R50"))]);

        DecisionRecord record = Recorded.By(RuleBooks.Standard.With(one));

        record.RuleBook.Crosswalk!.Id.Should().Be("ours/1");
        record.Replay(RuleBooks.Standard).Differences[0].Kind.Should().Be(RecordDifferenceKind.Crosswalk);
        record.Replay(RuleBooks.Standard.With(same)).Differences[0].Message.Should().Be("The crosswalk ours/1 says something else under the same name.");
        Recorded.By(RuleBooks.Standard).Replay(RuleBooks.Standard.With(one)).Differences[0].Kind.Should().Be(RecordDifferenceKind.Crosswalk);
    }

    [Fact]
    public void Another_engine_is_told()
    {
        DecisionRecord record = Recorded.By(RuleBooks.Standard);
        DecisionRecord older = Forged(record, $"\"engine\":\"{record.Engine}\"", "\"engine\":\"0.0.1\"");

        Replay replay = older.Replay(RuleBooks.Standard);

        older.IsUnaltered.Should().BeTrue();
        replay.Outcome.Should().Be(ReplayOutcome.SameDecision);
        replay.Differences.Should().ContainSingle().Which.Kind.Should().Be(RecordDifferenceKind.Engine);
    }

    [Fact]
    public void A_record_whose_hash_was_made_anew_after_an_edit_is_still_noticed()
    {
        DecisionRecord forged = Forged(Recorded.By(RuleBooks.Standard), "\"verdict\":\"proceed-with-modifications\"", "\"verdict\":\"proceed\"");

        Replay replay = forged.Replay(RuleBooks.Standard);

        forged.IsUnaltered.Should().BeTrue();
        replay.Outcome.Should().Be(ReplayOutcome.OtherDecision);
        replay.Differences.Select(difference => difference.Kind).Should().Equal(RecordDifferenceKind.Unexplained, RecordDifferenceKind.Verdict);
    }

    [Fact]
    public void An_edit_is_told_from_another_rule_book()
    {
        DecisionRecord record = Recorded.By(RuleBooks.Standard);

        Replay edited = Recorded.Edited(record, "rivaroxaban", "ibuprofen").Replay(RuleBooks.Standard);
        Replay other = record.Replay(RuleBooks.Standard.With(Recorded.House()));

        edited.Outcome.Should().Be(ReplayOutcome.Altered);
        edited.Differences[0].Kind.Should().Be(RecordDifferenceKind.AlteredRecord);
        other.Outcome.Should().Be(ReplayOutcome.OtherDecision);
        other.Differences.Should().NotContain(difference => difference.Kind == RecordDifferenceKind.AlteredRecord);
    }

    [Fact]
    public void Every_standard_example_replays_the_same()
    {
        foreach (RuleExample example in RuleExampleFiles.All.DistinctBy(example => example.Rule))
        {
            DecisionRecord record = RuleBooks.Standard.Record(example.Referral);
            DecisionRecordFormat.Read(DecisionRecordFormat.Write(record)).Value.Replay(RuleBooks.Standard).Outcome.Should().Be(ReplayOutcome.Same, example.Name);
        }
    }

    /// <summary>The record with a piece replaced, and with the hash of what it then says.</summary>
    private static DecisionRecord Forged(DecisionRecord record, string from, string to)
    {
        string text = DecisionRecordFormat.Write(record);
        text.Should().Contain(from);
        text = text.Replace(from, to, StringComparison.Ordinal);
        string without = text.Replace($"\"hash\":\"{record.Hash}\",", "", StringComparison.Ordinal);
        return DecisionRecordFormat.Read(text.Replace(record.Hash, Domain.Formats.Sha256.Of(without), StringComparison.Ordinal)).Value;
    }
}
