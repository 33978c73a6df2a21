using System.Security.Cryptography;
using System.Text;
using MedicalMassage.Domain.Tests.Laws;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Records;

public sealed class RecordsOfDecisions
{
    [Fact]
    public void Any_record_reads_back_with_the_same_bytes_and_replays_the_same() => Law.HoldsForEveryCase(Breach);

    [Fact]
    public void A_record_holds_the_case_the_decision_and_the_book_that_decided()
    {
        RuleBook book = RuleBooks.Standard.With(PrescriptionSchemes.GermanStatutory).With(Recorded.House());
        DecisionRecord record = Recorded.By(book);

        record.Case.Should().Be(Recorded.Anticoagulated());
        record.Decision.Should().Be(book.Evaluate(record.Case));
        record.RecordedAt.Should().Be(Recorded.Moment);
        record.Spoken.Should().Contain("our-clinic/short-sessions");
        record.RuleBook.Fingerprint.Should().Be(book.Fingerprint);
        record.RuleBook.Packs.Select(pack => (pack.Id, pack.Version)).Should().Equal(book.Packs.Select(pack => (pack.Id, pack.Version)));
        record.RuleBook.Packs.Should().Contain(pack => pack.Id == "schemes/de-gkv");
        record.RuleBook.Packs.SelectMany(pack => pack.Rules).Select(rule => rule.Id).Order(StringComparer.Ordinal)
            .Should().Equal(book.Rules.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_hash_is_that_of_the_line_without_the_hash()
    {
        DecisionRecord record = Recorded.By(RuleBooks.Standard);
        string line = DecisionRecordFormat.Write(record);
        string without = line.Replace($"\"hash\":\"{record.Hash}\",", "", StringComparison.Ordinal);

        without.Length.Should().Be(line.Length - record.Hash.Length - "\"hash\":\"\",".Length);
        record.Hash.Should().Be("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))));
    }

    [Fact]
    public void A_number_has_one_form_with_its_own_digits_and_a_text_one_way_to_escape()
    {
        string written = DecisionRecordFormat.Write(RuleBook.Empty.Record(WithWeight(80.50m)));

        DecisionRecord read = DecisionRecordFormat.Read(written.Replace("80.50", "8.050e1", StringComparison.Ordinal).Replace("é", "\\u00e9", StringComparison.Ordinal)).Value;

        written.Should().Contain("\"value\":80.50,").And.Contain("é \U0001F600 \\\"\\\\\\u000a/");
        read.IsUnaltered.Should().BeTrue();
        DecisionRecordFormat.Write(read).Should().Be(written);
    }

    [Fact]
    public void A_record_that_was_laid_out_anew_is_unaltered_and_is_written_as_before()
    {
        DecisionRecord record = Recorded.By(RuleBooks.Standard);
        string line = DecisionRecordFormat.Write(record);
        string laidOut = System.Text.Json.Nodes.JsonNode.Parse(line)!.ToJsonString(new() { WriteIndented = true });

        DecisionRecord read = DecisionRecordFormat.Read(laidOut).Value;

        laidOut.Should().NotBe(line);
        read.IsUnaltered.Should().BeTrue();
        DecisionRecordFormat.Write(read).Should().Be(line);
    }

    [Theory]
    [InlineData("\"max\":2", "\"max\":3")]
    [InlineData("\"recordedAt\":\"2026-11-23T09:30:00Z\"", "\"recordedAt\":\"2026-11-24T09:30:00Z\"")]
    [InlineData("\"verdict\":\"proceed-with-modifications\"", "\"verdict\":\"proceed\"")]
    [InlineData("rivaroxaban", "ibuprofen")]
    public void Any_edit_shows(string from, string to)
    {
        DecisionRecord edited = Recorded.Edited(Recorded.By(RuleBooks.Standard), from, to);

        edited.IsUnaltered.Should().BeFalse();
        edited.Replay(RuleBooks.Standard).Outcome.Should().Be(ReplayOutcome.Altered);
    }

    [Theory]
    [InlineData("{\"format\":1,\"hash\"", "{\"format\":2,\"hash\"", "format")]
    [InlineData("\"hash\":\"sha256:", "\"hash\":\"sha512:", "hash")]
    [InlineData("\"recordedAt\":\"2026-11-23T09:30:00Z\"", "\"recordedAt\":\"2026-11-23T10:30:00+01:00\"", "recordedAt")]
    [InlineData("\"case\":{\"format\":1,", "\"case\":{\"format\":1,\"name\":\"x\",", "case.name")]
    [InlineData("\"decision\":{", "\"decison\":{", "decison")]
    public void A_document_that_is_no_record_is_refused_with_the_place(string from, string to, string path)
    {
        string text = DecisionRecordFormat.Write(Recorded.By(RuleBooks.Standard));
        text.Should().Contain(from);

        Parsed<DecisionRecord> read = DecisionRecordFormat.Read(text.Replace(from, to, StringComparison.Ordinal));

        read.IsValid.Should().BeFalse();
        read.Faults.Select(fault => fault.Path).Should().Contain(path);
    }

    [Fact]
    public void A_record_shows_nothing_of_the_patient_as_text() =>
        Recorded.By(RuleBooks.Standard).ToString().Should().MatchRegex("^sha256:[0-9a-f]{64}$");

    [Fact]
    public void A_case_that_nobody_can_read_back_is_not_recorded_half()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = new PatientHistory { Conditions = [.. Enumerable.Repeat(Condition.Active(Code.Icd10Cm("M54.50")), 10_001)] },
        };

        FluentActions.Invoking(() => RuleBook.Empty.Record(referral)).Should().Throw<InvalidOperationException>()
            .WithMessage("The case is too large to be recorded: case.patient.conditions: expected at most 10000 items.");
    }

    private static string? Breach(RuleBook book, ReferralCase referral)
    {
        DecisionRecord record = book.Record(referral, Recorded.Moment);
        string written = DecisionRecordFormat.Write(record);
        DecisionRecord read = DecisionRecordFormat.Read(written).Value;
        if (!read.IsUnaltered)
            return "the hash of a new record is not that of what it says";
        if (read != record || DecisionRecordFormat.Write(read) != written)
            return "reading and writing changes the bytes";
        if (read.Case != referral || read.Decision != book.Evaluate(referral))
            return "the case or the decision is another one";
        if (DecisionRecordFormat.Write(book.Record(referral, Recorded.Moment)) != written)
            return "recording again gives other bytes";
        Replay replay = read.Replay(book);
        return replay.Outcome == ReplayOutcome.Same && replay.Differences.Count == 0 ? null : $"{replay.Outcome}: {string.Join('\n', replay.Differences)}";
    }

    private static ReferralCase WithWeight(decimal kilograms) => new(new LocalDate(2026, 11, 23))
    {
        Patient = new PatientHistory
        {
            Conditions = [new Condition { Text = "é \U0001F600 \"\\\n/" }],
            Observations = [Observation.Of(Code.Loinc("29463-7"), kilograms, "kg", on: null)],
        },
    };
}
