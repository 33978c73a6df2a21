using System.Net;
using MedicalMassage.CdsHooks.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MedicalMassage.CdsHooks.Tests.Refusals;

public sealed class FeedbackOnCards
{
    private const string Path = "/cds-services/massage-order-sign/feedback";

    [Fact]
    public async Task The_host_receives_what_users_did()
    {
        Receiver receiver = new();
        await using Service service = await Service.OpenAsync(services: services => services.AddSingleton<IFeedbackReceiver>(receiver));
        Answer answer = await service.PostAsync(Path, """
            {"feedback":[
              {"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted","acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152"}],"outcomeTimestamp":"2026-11-23T10:05:31.25Z"},
              {"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","overrideReason":{"reason":{"code":"patient-refuses","system":"http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"},"userComment":"would not"},"outcomeTimestamp":"2026-11-23T11:05:31+01:00"}
            ]}
            """);
        answer.Status.Should().Be(HttpStatusCode.OK);
        receiver.Service.Should().Be("massage-order-sign");
        receiver.Feedback.Should().HaveCount(2);
        receiver.Feedback[0].IsAccepted.Should().BeTrue();
        receiver.Feedback[0].AcceptedSuggestions.Should().Equal(Guid.Parse("e56e1945-20b3-4393-8503-a1a20fd73152"));
        receiver.Feedback[1].IsAccepted.Should().BeFalse();
        receiver.Feedback[1].ReasonCode.Should().Be("patient-refuses");
        receiver.Feedback[1].Comment.Should().Be("would not");
        receiver.Feedback[1].At.Should().Be(new DateTimeOffset(2026, 11, 23, 10, 5, 31, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("""{"feedback":[]}""", "feedback")]
    [InlineData("""{"feedback":{}}""", "feedback")]
    [InlineData("""{"feedback":[{"outcome":"overridden","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].card")]
    [InlineData("""{"feedback":[{"card":"7","outcome":"overridden","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].card")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"ignored","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].outcome")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"accepted","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].acceptedSuggestions")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden"}]}""", "feedback[0].outcomeTimestamp")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","outcomeTimestamp":"yesterday"}]}""", "feedback[0].outcomeTimestamp")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","overrideReason":{},"outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].overrideReason.reason")]
    [InlineData("""{"feedback":[{"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden","overrideReason":{"reason":{"code":"x"}},"outcomeTimestamp":"2020-12-11T00:00:00Z"}]}""", "feedback[0].overrideReason.reason.system")]
    public async Task Feedback_that_does_not_hold_is_refused_with_its_place(string json, string path)
    {
        await using Service service = await Service.OpenAsync();
        (await service.PostAsync(Path, json)).ShouldRefuse(HttpStatusCode.BadRequest, path);
    }

    private sealed class Receiver : IFeedbackReceiver
    {
        internal string? Service { get; private set; }

        internal IReadOnlyList<CardFeedback> Feedback { get; private set; } = [];

        public ValueTask ReceiveAsync(string service, IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken)
        {
            Service = service;
            Feedback = feedback;
            return default;
        }
    }
}
