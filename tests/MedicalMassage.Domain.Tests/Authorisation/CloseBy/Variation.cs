using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Tests.Authorisation.CloseBy;

/// <summary>A case that differs from another in one place: something is left out, is there twice, is one more or less, says yes for no, or is looked at on another day.</summary>
internal sealed record Variation(string Name, ReferralCase Case)
{
    /// <summary>All cases that differ in one place of what they say.</summary>
    internal static IEnumerable<Variation> Of(ReferralCase referral)
    {
        JsonObject document = JsonNode.Parse(CaseFormat.Write(referral))!.AsObject();
        foreach (string path in Paths(document, ""))
        {
            foreach ((string name, JsonNode changed) in Changes(document, path))
            {
                // What no case can say, such as a form without one of its services, is none.
                Parsed<ReferralCase> read = CaseFormat.Read(changed.ToJsonString());
                if (read.IsValid)
                    yield return new($"{name} {path}", read.Value);
            }
        }
    }

    /// <summary>The case on every day that it names, and on the days before and after those.</summary>
    internal static IEnumerable<LocalDate> Days(ReferralCase referral)
    {
        SortedSet<LocalDate> days = [referral.AsOf];
        JsonObject document = JsonNode.Parse(CaseFormat.Write(referral))!.AsObject();
        foreach (string path in Paths(document, ""))
        {
            // A birth date is a matter of years.
            if (!path.StartsWith("patient.", StringComparison.Ordinal) && At(document, path) is JsonValue value && value.TryGetValue(out string? text) && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: LocalDate day })
                days.UnionWith([day.PlusDays(-1), day, day.PlusDays(1)]);
        }
        return days;
    }

    private static IEnumerable<(string Name, JsonNode Changed)> Changes(JsonObject document, string path)
    {
        yield return ("without", Replaced(document, path, null));
        switch (At(document, path))
        {
            case JsonArray { Count: > 0 } list:
                yield return ("twice the last of", Replaced(document, path, new JsonArray([.. list.Append(list[^1]).Select(item => item?.DeepClone())])));
                break;
            case JsonValue value when value.TryGetValue(out int number):
                yield return ("one less in", Replaced(document, path, JsonValue.Create(number - 1)));
                yield return ("one more in", Replaced(document, path, JsonValue.Create(number + 1)));
                break;
            case JsonValue value when value.TryGetValue(out string? text):
                if (text is "yes" or "no")
                    yield return ("the opposite of", Replaced(document, path, JsonValue.Create(text == "yes" ? "no" : "yes")));
                if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: LocalDate day })
                {
                    yield return ("a day before", Replaced(document, path, JsonValue.Create(LocalDatePattern.Iso.Format(day.PlusDays(-1)))));
                    yield return ("a day after", Replaced(document, path, JsonValue.Create(LocalDatePattern.Iso.Format(day.PlusDays(1)))));
                }
                break;
            default:
                break;
        }
    }

    private static JsonObject Replaced(JsonObject document, string path, JsonNode? value)
    {
        JsonObject changed = document.DeepClone().AsObject();
        int end = path.LastIndexOfAny(['.', '[']);
        JsonNode holder = end < 0 ? changed : At(changed, path[..end])!;
        if (holder is JsonArray list)
        {
            int place = int.Parse(path[(end + 1)..^1], CultureInfo.InvariantCulture);
            list.RemoveAt(place);
            if (value is not null)
                list.Insert(place, value);
        }
        else
        {
            string member = path[(end + 1)..];
            holder.AsObject().Remove(member);
            if (value is not null)
                holder.AsObject().Add(member, value);
        }
        return changed;
    }

    private static JsonNode? At(JsonNode root, string path)
    {
        JsonNode? node = root;
        foreach (string step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
            node = step[0] == '[' ? node![int.Parse(step[1..^1], CultureInfo.InvariantCulture)] : node![step];
        return node;
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        IEnumerable<(string Path, JsonNode? Node)> parts = node switch
        {
            JsonObject members => members.Where(member => path.Length > 0 || member.Key is not ("format" or "asOf")).Select(member => (path.Length == 0 ? member.Key : $"{path}.{member.Key}", member.Value)),
            JsonArray items => items.Select((item, i) => ($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", item)),
            _ => [],
        };
        return parts.SelectMany(part => Paths(part.Node, part.Path).Prepend(part.Path));
    }
}
