using System.Globalization;
using System.Text.Json.Nodes;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Telling;

/// <summary>Places in a case by their path, such as <c>plan.segments[0]</c>: whether they are there, and the case without them.</summary>
internal static class CasePaths
{
    internal static bool Exists(ReferralCase referral, string path) => Find(Document(referral), path) is not null;

    /// <summary>The case without the facts at the paths. A fact that its owner cannot be without takes the owner with it; null if the case cannot be without it.</summary>
    internal static ReferralCase? Without(ReferralCase referral, IEnumerable<string> paths)
    {
        string[] gone = [.. paths.Distinct(StringComparer.Ordinal)];
        for (int up = 0; up <= 3; up++)
        {
            JsonNode document = Document(referral);
            foreach (JsonNode node in gone.Select(path => Owner(Find(document, path), up)).OfType<JsonNode>().Distinct().ToArray())
                Remove(node);
            Parsed<ReferralCase> left = CaseFormat.Read(document.ToJsonString());
            if (left.IsValid)
                return left.Value;
        }
        return null;
    }

    private static JsonNode Document(ReferralCase referral) => JsonNode.Parse(CaseFormat.Write(referral, indented: false))!;

    private static JsonNode? Owner(JsonNode? node, int up)
    {
        for (; up > 0 && node?.Parent?.Parent is not null; up--)
            node = node.Parent is JsonArray list ? list.Parent : node.Parent;
        return node;
    }

    private static void Remove(JsonNode node)
    {
        switch (node.Parent)
        {
            case JsonArray list:
                list.Remove(node);
                break;
            case JsonObject owner:
                owner.Remove(node.GetPropertyName());
                break;
            default:
                break;
        }
    }

    private static JsonNode? Find(JsonNode document, string path)
    {
        JsonNode? node = document;
        foreach (string step in path.Split('.'))
        {
            string[] parts = step.TrimEnd(']').Split('[', ']');
            node = (node as JsonObject)?[parts[0]];
            foreach (string index in parts.Skip(1).Where(part => part.Length > 0))
                node = node is JsonArray list && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < list.Count ? list[at] : null;
        }
        return node;
    }
}
