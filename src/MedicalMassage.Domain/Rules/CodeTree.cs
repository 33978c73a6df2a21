namespace MedicalMassage.Domain.Rules;

/// <summary>The codes of one hierarchical system that rules name, as a tree of characters: one walk down a code finds every rule at or above it.</summary>
/// <remarks>The children of a node lie side by side, so that a node is three numbers and a book of thousands of rules stays small.</remarks>
internal sealed class CodeTree
{
    private readonly char[] _labels;
    private readonly Node[] _nodes;

    internal CodeTree(Dictionary<string, List<int>> codes)
    {
        string[] keys = [.. codes.Keys.Order(StringComparer.Ordinal)];
        List<char> labels = ['\0'];
        List<Node> nodes = [default];
        Queue<(int Node, int First, int End, int Depth)> open = new([(0, 0, keys.Length, 0)]);
        while (open.TryDequeue(out (int Node, int First, int End, int Depth) part))
        {
            // The shortest of the keys that share a beginning comes first: it is this node itself.
            int[]? rules = null;
            int at = part.First;
            if (at < part.End && keys[at].Length == part.Depth)
                rules = [.. codes[keys[at++]]];
            int child = nodes.Count;
            while (at < part.End)
            {
                int begin = at;
                char label = keys[at][part.Depth];
                while (at < part.End && keys[at][part.Depth] == label)
                    at++;
                open.Enqueue((nodes.Count, begin, at, part.Depth + 1));
                labels.Add(label);
                nodes.Add(default);
            }
            nodes[part.Node] = new(child, nodes.Count - child, rules);
        }
        _labels = [.. labels];
        _nodes = [.. nodes];
    }

    /// <summary>Adds the rules that name the code or one above it.</summary>
    /// <returns>True if some rule names one of them.</returns>
    internal bool Find(string key, ref RuleSet rules)
    {
        bool named = false;
        Node node = _nodes[0];
        foreach (char letter in key)
        {
            int child = _labels.AsSpan(node.Child, node.Children).IndexOf(letter);
            if (child < 0)
                break;
            node = _nodes[node.Child + child];
            if (node.Rules is { } found)
            {
                named = true;
                rules.Add(found);
            }
        }
        return named;
    }

    /// <summary>True if some rule names a code below this one.</summary>
    internal bool HasBelow(string key)
    {
        Node node = _nodes[0];
        foreach (char letter in key)
        {
            int child = _labels.AsSpan(node.Child, node.Children).IndexOf(letter);
            if (child < 0)
                return false;
            node = _nodes[node.Child + child];
        }
        return node.Children > 0;
    }

    /// <summary>Where the children begin, how many there are, and the rules that name this very code; null if none does.</summary>
    private readonly record struct Node(int Child, int Children, int[]? Rules);
}
