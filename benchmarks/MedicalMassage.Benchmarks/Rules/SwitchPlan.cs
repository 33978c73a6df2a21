using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Rules;

/// <summary>What a switch over numbers is written from: each code, word and measurement with its number, and the bits that it sets.</summary>
/// <remarks>Bits below the number of rules are the rules. Those above are parts of rules that ask for several things at once.</remarks>
internal sealed class SwitchPlan
{
    private readonly Dictionary<string, int> _numbers;

    private SwitchPlan(Builder built)
    {
        Rules = built.Rules;
        Bits = built.NextBit;
        Combined = built.Combined;
        Readings = built.Readings;
        string[] keys = [.. built.Marks.Keys.Order(StringComparer.Ordinal)];
        _numbers = keys.Concat(built.Readings.Select(entry => entry.Key)).Distinct(StringComparer.Ordinal)
            .Select((key, number) => (key, number)).ToDictionary(entry => entry.key, entry => entry.number, StringComparer.Ordinal);
        // A code also sets what the codes above it set.
        Marks = [.. keys.Select(key => (_numbers[key], built.Marks.Where(mark => IsAbove(mark.Key, key)).SelectMany(mark => mark.Value).Distinct().Order().ToArray()))];
    }

    internal string[] Rules { get; }

    internal int Bits { get; }

    internal IReadOnlyList<(int Number, int[] Bits)> Marks { get; }

    internal IReadOnlyList<(string Key, InRange Test, int Bit)> Readings { get; }

    /// <summary>Rules of several parts, as C# over <c>bits</c> and <c>age</c>.</summary>
    internal IReadOnlyList<(int Bit, string Expression)> Combined { get; }

    internal static SwitchPlan Of(IEnumerable<CommonRule> rules)
    {
        CommonRule[] all = [.. rules];
        Builder builder = new([.. all.Select(rule => rule.Id)]);
        for (int i = 0; i < all.Length; i++)
            builder.Add(all[i].When, i);
        return new(builder);
    }

    internal int NumberOf(string key) => _numbers[key];

    /// <summary>The patient's facts as numbers; what no rule knows has none.</summary>
    internal InternedFacts Intern(Facts facts)
    {
        List<int> codes = [];
        foreach (string code in facts.Conditions)
            AddLongest("Conditions " + code);
        foreach (string code in facts.Medications)
            AddLongest("Medications " + code);
        foreach (string key in facts.Symptoms.Select(word => "Symptoms " + word)
            .Concat(facts.Devices.Select(word => "Devices " + word))
            .Concat(facts.Allergies.Select(word => "Allergies " + word)))
        {
            if (_numbers.TryGetValue(key, out int number))
                codes.Add(number);
        }
        return new(
            [.. codes],
            [.. facts.Readings.Where(reading => _numbers.ContainsKey(reading.Code)).Select(reading => (_numbers[reading.Code], reading))],
            facts.Age);

        void AddLongest(string key)
        {
            for (int length = key.Length; length > key.IndexOf(' ', StringComparison.Ordinal) + 1; length--)
            {
                if (_numbers.TryGetValue(key[..length], out int number))
                {
                    codes.Add(number);
                    return;
                }
            }
        }
    }

    private static bool IsAbove(string above, string key) => key == above
        || ((above.StartsWith("Conditions ", StringComparison.Ordinal) || above.StartsWith("Medications ", StringComparison.Ordinal))
            && key.StartsWith(above, StringComparison.Ordinal));

    private sealed class Builder(string[] rules)
    {
        internal string[] Rules => rules;

        internal int NextBit { get; private set; } = rules.Length;

        internal Dictionary<string, List<int>> Marks { get; } = new(StringComparer.Ordinal);

        internal List<(string Key, InRange Test, int Bit)> Readings { get; } = [];

        internal List<(int Bit, string Expression)> Combined { get; } = [];

        /// <summary>A rule of alternatives is marked by each of them; whatever asks for more is put together at the end.</summary>
        internal void Add(Test test, int bit)
        {
            switch (test)
            {
                case HasCode t:
                    foreach (string prefix in t.Prefixes)
                        Mark($"{t.List} {prefix}", bit);
                    break;
                case HasWord t:
                    foreach (string word in t.Words)
                        Mark($"{t.List} {word}", bit);
                    break;
                case InRange t:
                    Readings.Add((t.Code, t, bit));
                    break;
                case AnyOf t:
                    foreach (Test part in t.Parts)
                        Add(part, bit);
                    break;
                default:
                    Combined.Add((bit, Expression(test)));
                    break;
            }
        }

        private string Expression(Test test)
        {
            switch (test)
            {
                case OfAge t:
                    return FormattableString.Invariant($"(age >= {t.AtLeast} && age < {t.Below})");
                case AllOf t:
                    return "(" + string.Join(" && ", t.Parts.Select(Expression)) + ")";
                default:
                    int part = NextBit++;
                    Add(test, part);
                    return FormattableString.Invariant($"Has(bits, {part})");
            }
        }

        private void Mark(string key, int bit)
        {
            if (!Marks.TryGetValue(key, out List<int>? bits))
                Marks[key] = bits = [];
            bits.Add(bit);
        }
    }
}
