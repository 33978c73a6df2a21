using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Cards;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Answers;

/// <summary>What a record says stands on a card as text, and as nothing else.</summary>
public sealed class TextOfCards
{
    [Theory]
    [InlineData("[pay](https://evil.example)", @"\[pay\](https:\//evil.example)")]
    [InlineData("<img src=x>", @"\<img src=x\>")]
    [InlineData("see www.evil.example", @"see www\.evil.example")]
    [InlineData("a@b.example", @"a\@b.example")]
    [InlineData("# big", @"\# big")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("- point", @"\- point")]
    [InlineData("line\nbreak\u202Eturned", "line break turned")]
    public void Nothing_in_a_text_is_markup(string text, string escaped) => Markdown.Escape(text).Should().Be(escaped);

    [Fact]
    public async Task Words_of_the_record_make_no_link_on_a_card()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        JsonObject medicine = Calls.Rivaroxaban;
        medicine["medicationCodeableConcept"]!["text"] = "rivaroxaban [stop it](https://evil.example) <script>";
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()).With("medicationRequests", Calls.Search(medicine)));
        answer.Detail.Should().Contain(@"rivaroxaban \[stop it\](https:\//evil.example) \<script\>");
        answer.Summary.Should().NotContain("evil");
    }

    [Fact]
    public async Task A_patient_with_everything_still_has_a_summary_that_fits()
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        string[] codes = ["I82.402", "I10", "E11.9", "M81.0", "C50.911", "G40.909", "I50.9", "L40.0", "M06.9", "N18.5"];
        Answer answer = await service.CallAsync(Calls.Sign(Calls.Order()).With("conditions", Calls.Search([.. codes.Select(code => Calls.Condition(code))])));
        answer.Summary.Length.Should().BeLessThan(140);
        answer.Summary.Should().Contain("more");
    }

    [Fact]
    public async Task A_service_that_speaks_German_answers_alike_in_German()
    {
        JsonObject call = Calls.Sign(Calls.Order()).With("medicationRequests", Calls.Search(Calls.Rivaroxaban));
        await using Service english = await Service.OpenAsync(services: Interview.Add);
        await using Service german = await Service.OpenAsync(options => options.Language = Domain.Language.German, Interview.Add);
        Answer answer = await german.CallAsync(call);
        answer.Verdict.Should().Be((await english.CallAsync(call)).Verdict);
        answer.Summary.Should().StartWith("Massage nur in Grenzen: ");
        answer.Detail.Should().Contain("Diese Antwort").And.Contain("Gerinnungshemmende Behandlung").And.NotContain("Because of").And.NotContain("This answer");
    }
}
