using System.Globalization;
using System.Text.Json;
using MedicalMassage.CdsHooks.Requests;

namespace MedicalMassage.CdsHooks.Feedback;

/// <summary>Reads what users did with cards.</summary>
internal static class FeedbackReader
{
    private const int Most = 1_000;

    internal static IReadOnlyList<CardFeedback> Read(JsonElement root)
    {
        Part list = new Part(root, "").AsObject().Need("feedback");
        Part[] items = list.AsArray();
        return items.Length is > 0 and <= Most ? Array.ConvertAll(items, Read) : throw RefusedException.Wrong(list.Path, FormattableString.Invariant($"1 to {Most} items"));
    }

    private static CardFeedback Read(Part item)
    {
        item.AsObject();
        Guid card = item.Need("card").AsGuid();
        Part outcome = item.Need("outcome");
        bool isAccepted = outcome.AsText() switch
        {
            "accepted" => true,
            "overridden" => false,
            _ => throw RefusedException.Wrong(outcome.Path, "accepted or overridden"),
        };
        Guid[] accepted = item.Optional("acceptedSuggestions") is { } suggestions ? [.. suggestions.AsArray().Select(suggestion => suggestion.AsObject().Need("id").AsGuid())] : [];
        if (isAccepted && accepted.Length == 0)
            throw RefusedException.Missing(item.Path + ".acceptedSuggestions");
        (string? system, string? code, string? comment) = Reason(item);
        return new(card, isAccepted, Instant(item.Need("outcomeTimestamp")))
        {
            AcceptedSuggestions = accepted,
            ReasonSystem = system,
            ReasonCode = code,
            Comment = comment,
        };
    }

    private static (string? System, string? Code, string? Comment) Reason(Part item)
    {
        if (item.Optional("overrideReason")?.AsObject() is not { } reason)
            return default;
        Part? coding = reason.Optional("reason")?.AsObject();
        string? comment = reason.Optional("userComment")?.AsText(maxLength: 20_000);
        if (coding is null && comment is null)
            throw RefusedException.Missing(reason.Path + ".reason");
        return (coding?.Need("system").AsText(), coding?.Need("code").AsText(), comment);
    }

    private static DateTimeOffset Instant(Part part) =>
        DateTimeOffset.TryParseExact(
            part.AsText(),
            ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset at)
            ? at
            : throw RefusedException.Wrong(part.Path, "an instant such as 2026-11-23T10:05:31Z");
}
