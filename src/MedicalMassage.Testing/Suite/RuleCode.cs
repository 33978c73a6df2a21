using System.Reflection;
using System.Reflection.Emit;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Suite;

/// <summary>What the compiled code of a rule shows without running it: what it should not do, and the words in it.</summary>
/// <remarks>Followed are the calls within the rule's own assembly, as deep as they go; what other libraries do is not looked into.</remarks>
internal sealed class RuleCode
{
    private const int MaxMethods = 2_000;

    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly RuleCode OfData = new();

    /// <summary>What reads or does something outside the case, by the beginning of its full name, with what to do instead.</summary>
    private static readonly (string Name, string Instead)[] Ambient =
    [
        ("System.DateTime.get_Now", "a clock; today is referral.AsOf"),
        ("System.DateTime.get_UtcNow", "a clock; today is referral.AsOf"),
        ("System.DateTime.get_Today", "a clock; today is referral.AsOf"),
        ("System.DateTimeOffset.get_Now", "a clock; today is referral.AsOf"),
        ("System.DateTimeOffset.get_UtcNow", "a clock; today is referral.AsOf"),
        ("System.TimeProvider.", "a clock; today is referral.AsOf"),
        ("NodaTime.SystemClock.", "a clock; today is referral.AsOf"),
        ("NodaTime.IClock.", "a clock; today is referral.AsOf"),
        ("System.Diagnostics.Stopwatch.", "a clock; today is referral.AsOf"),
        ("System.Environment.", "the machine; a rule reads only the case"),
        ("System.Random.", "chance; the same case gives the same decision"),
        ("System.Security.Cryptography.RandomNumberGenerator.", "chance; the same case gives the same decision"),
        ("System.Guid.NewGuid", "chance; the same case gives the same decision"),
        ("System.IO.File", "files; a rule reads only the case"),
        ("System.IO.Directory.", "files; a rule reads only the case"),
        ("System.Net.", "the network; a rule reads only the case"),
        ("System.Globalization.CultureInfo.get_Current", "the culture of the thread; the same case gives the same decision everywhere"),
        ("System.TimeZoneInfo.get_Local", "the time zone of the machine; the same case gives the same decision everywhere"),
        ("System.Threading.Thread.", "the thread; the same case gives the same decision everywhere"),
        ("System.Console.", "the console; a rule reports to its collector"),
    ];

    private readonly HashSet<string> _literals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _impurities = new(StringComparer.Ordinal);

    /// <summary>What the rule does that no rule may do, as sentences.</summary>
    internal IEnumerable<string> Impurities => _impurities.Order(StringComparer.Ordinal);

    /// <summary>The texts in its code.</summary>
    internal IEnumerable<string> Literals => _literals.Order(StringComparer.Ordinal);

    internal static RuleCode Of(IReferralRule rule)
    {
        if (rule is Contraindication || rule.GetType().Assembly == typeof(IReferralRule).Assembly)
            return OfData;
        RuleCode code = new();
        code.Read(rule.GetType());
        return code;
    }

    private void Read(Type rule)
    {
        MethodBase evaluate = rule.GetInterfaceMap(typeof(IReferralRule)).TargetMethods.Single(method => method.Name.EndsWith(nameof(IReferralRule.Evaluate), StringComparison.Ordinal));
        HashSet<MethodBase> seen = [];
        Queue<MethodBase> next = new([evaluate, .. rule.GetConstructors(All), .. rule.GetInterfaceMap(typeof(IReferralRule)).TargetMethods]);
        while (next.TryDequeue(out MethodBase? method) && seen.Count < MaxMethods)
        {
            if (method.DeclaringType is not { } owner || owner.Assembly != rule.Assembly || !seen.Add(method))
                continue;
            foreach ((OpCode code, object operand) in CodeReader.Read(method))
                Note(code, operand, method, rule, next);
        }
    }

    private void Note(OpCode code, object operand, MethodBase method, Type rule, Queue<MethodBase> next)
    {
        switch (operand)
        {
            case string text:
                _literals.Add(text);
                break;
            case MethodBase called:
                string name = $"{called.DeclaringType?.FullName}.{called.Name}";
                if (Array.Find(Ambient, ambient => name.StartsWith(ambient.Name, StringComparison.Ordinal)) is { Name: not null } found)
                    _impurities.Add($"{Where(method)} calls {name.Replace(".get_", ".", StringComparison.Ordinal)}: it reads {found.Instead}.");
                next.Enqueue(called);
                if (called.DeclaringType is { } type && type.Assembly == rule.Assembly && type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
                {
                    foreach (MethodBase hidden in type.GetMethods(All))
                        next.Enqueue(hidden);
                }
                break;
            case FieldInfo field when code == OpCodes.Stsfld && method is not ConstructorInfo && !IsGenerated(field):
                _impurities.Add($"{Where(method)} sets the static field {field.Name}: a rule keeps nothing between calls.");
                break;
            case FieldInfo field when code == OpCodes.Stfld && method is not ConstructorInfo && field.DeclaringType!.IsAssignableFrom(rule) && !IsInit(method):
                _impurities.Add($"{Where(method)} sets the field {Plain(field.Name)} of the rule: a rule keeps nothing between calls.");
                break;
            default:
                break;
        }
    }

    private static bool IsInit(MethodBase method) =>
        method is MethodInfo setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    /// <summary>The compiler keeps delegates of lambdas in static fields; they hold nothing of a case.</summary>
    private static bool IsGenerated(FieldInfo field) => field.Name.StartsWith("<>", StringComparison.Ordinal);

    private static string Plain(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;

    private static string Where(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
