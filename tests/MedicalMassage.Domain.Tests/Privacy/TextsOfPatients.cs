using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Privacy;

/// <summary>Whatever is written to a log by mistake tells nothing of a patient: <c>ToString</c> and messages of exceptions hold places and counts at most.</summary>
public sealed class TextsOfPatients
{
    private const string Mark = "zq7mark";
    private const int MarkNumber = 987_654;

    public static TheoryData<string> Types => [.. PatientTypes.All.Select(type => type.FullName!)];

    [Fact]
    public void All_parts_of_a_case_and_of_a_decision_are_among_the_types() =>
        PatientTypes.All.Should().HaveCountGreaterThan(70).And.Contain(
            [typeof(Condition), typeof(Observation), typeof(Pregnancy), typeof(Prescription), typeof(SessionRecord), typeof(Therapist), typeof(Finding), typeof(FactReference), typeof(Question), typeof(Clause), typeof(UnfitTherapist)]);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_of_it_holds_none_of_its_values(string name)
    {
        Type type = typeof(ReferralCase).Assembly.GetType(name)!;
        object marked = Marked(type);

        string text = marked.ToString()!;

        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>().Should().BeNull("the text that a record has by itself shows every member");
        text.Should().StartWith(type.Name);
        if (type.GetProperty("Path") is null && type != typeof(RecordDifference))
            text.Should().NotContain(Mark);
        else
            text.Should().Be($"{type.Name} at {Mark}");
        text.Should().NotContain("987").And.NotContain("1911");
    }

    [Fact]
    public void A_case_and_its_decision_tell_counts_and_places_as_text()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { Id = Mark, Medications = [Medication.Taking(Code.Atc("B01AF01"), Mark)] },
        };
        Decision decision = RuleBooks.Standard.Evaluate(referral);

        referral.ToString().Should().Be("ReferralCase with PatientHistory: 0 conditions, 1 medications, 0 observations, 0 procedures, 0 devices, 0 allergies, 0 symptoms");
        referral.Patient.Medications.ToString().Should().Be("[Medication]");
        decision.ToString().Should().StartWith("Decision: 1 findings, ");
        decision.Findings.ToString().Should().Be("[Finding]");
        decision.Findings[0].Facts[0].ToString().Should().Be("FactReference at patient.medications[0]");
    }

    [Fact]
    public void A_text_of_any_case_holds_none_of_its_texts() => Cases.For(RuleBooks.Standard).Sample(
        referral =>
        {
            ReferralCase marked = referral with { Patient = referral.Patient with { Conditions = [new Condition { Code = Code.SnomedCt(Mark), Text = Mark }], Symptoms = [new Symptom { Kind = Mark, Text = Mark }] } };
            Decision decision = RuleBooks.Standard.Evaluate(marked);
            string[] texts =
            [
                $"{marked} {marked.Patient} {marked.Patient.Conditions} {marked.Patient.Symptoms} {decision} {decision.Findings} {decision.Questions} {decision.Unread} {decision.AmendedPlan}",
                $"{decision.Alerts} {decision.Advice} {decision.Requirements} {RuleBooks.Standard.Timeline(marked, marked.AsOf.PlusDays(3))} {RuleBooks.Standard.Explain(marked)}",
            ];
            return texts.All(text => !text.Contains(Mark, StringComparison.Ordinal));
        },
        iter: 20);

    [Fact]
    public void A_guard_that_refuses_a_text_does_not_repeat_it()
    {
        string[] bad = [$"{Mark}\u0001{Mark}", $"{Mark} {new string('x', 3_000)}", $"{Mark} With Blanks", $"-{Mark}"];
        List<string> told = [];
        foreach (Type type in PatientTypes.All.Append(typeof(Code)))
        {
            foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType == typeof(string) && property.SetMethod is not null))
                told.AddRange(bad.Select(text => Refusal(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(type), text))).OfType<string>());
            foreach (MethodBase maker in Makers(type))
                told.AddRange(bad.Select(text => Refusal(() => Make(maker, text))).OfType<string>());
        }
        told.Should().HaveCountGreaterThan(100, "the guards were there to be met");
        told.Where(message => message.Contains(Mark, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    [Fact]
    public void A_guard_that_refuses_a_number_does_not_repeat_it()
    {
        (Type Type, object[] Bad)[] numbers = [(typeof(int), [-MarkNumber, int.MaxValue]), (typeof(decimal), [-(decimal)MarkNumber, decimal.MaxValue])];
        List<string> told = [];
        foreach (PropertyInfo property in PatientTypes.All.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is not null))
        {
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            foreach (object bad in numbers.Where(number => number.Type == type).SelectMany(number => number.Bad))
                told.AddRange(((string?[])[Refusal(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(property.DeclaringType!), bad))]).OfType<string>());
        }
        told.Should().NotBeEmpty("the guards were there to be met");
        told.Where(message => message.Contains("987654", StringComparison.Ordinal) || message.Contains("2147483647", StringComparison.Ordinal) || message.Contains("79228162514264337593543950335", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_fault_as_text_tells_the_place_and_not_what_stands_there()
    {
        string json = $$$"""
            {"format":1,"asOf":"{{{Mark}}}","patient":{"id":"{{{Mark}}}","sex":"{{{Mark}}}","birthDate":"{{{Mark}}}","conditions":[{"code":{"system":"{{{Mark}}}","value":"{{{Mark}}}"},"status":"{{{Mark}}}","sites":["{{{Mark}}}"]}],
            "observations":[{"code":{"system":"loinc","value":"8480-6"},"value":"{{{Mark}}}"}],"symptoms":[{"kind":"{{{Mark}}} {{{Mark}}}"}],"pregnancy":{"status":"{{{Mark}}}"}},"setting":"{{{Mark}}}",
            "plan":{"aim":"{{{Mark}}}","segments":[{"regions":["{{{Mark}}}"],"technique":"{{{Mark}}}","pressure":"{{{Mark}}}","minutes":987654}]}}
            """;
        Parsed<ReferralCase> read = CaseFormat.Read(json);

        read.Faults.Should().HaveCountGreaterThan(10);
        read.Faults.Should().OnlyContain(fault => !fault.ToString().Contains(Mark, StringComparison.Ordinal) && !fault.ToString().Contains("987654", StringComparison.Ordinal));
        FluentActions.Invoking(() => read.Value).Should().Throw<InvalidOperationException>().Which.ToString().Should().NotContain(Mark);
    }

    /// <summary>Whatever makes one of it from texts.</summary>
    private static IEnumerable<MethodBase> Makers(Type type) => type.GetConstructors().Cast<MethodBase>().Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(maker => (maker.IsConstructor || !maker.IsSpecialName) && Array.TrueForAll(maker.GetParameters(), parameter => !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef))
        .Where(maker => Array.Exists(maker.GetParameters(), parameter => parameter.ParameterType == typeof(string)));

    private static void Make(MethodBase maker, string text)
    {
        object?[] arguments = [.. maker.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? text : Marked(parameter.ParameterType))];
        _ = maker is ConstructorInfo constructor ? constructor.Invoke(arguments) : maker.Invoke(null, arguments);
    }

    private static string? Refusal(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (TargetInvocationException refused)
        {
            return refused.InnerException!.ToString();
        }
    }

    /// <summary>An object with a mark in every text, number and date, past all guards.</summary>
    private static object Marked(Type type)
    {
        if (type == typeof(string))
            return Mark;
        if (type == typeof(Code))
            return Code.SnomedCt(Mark);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Marked(inner);
        if (type == typeof(int))
            return MarkNumber;
        if (type == typeof(decimal))
            return (decimal)MarkNumber;
        if (type == typeof(LocalDate))
            return new LocalDate(1911, 11, 11);
        if (type == typeof(PartialDate))
            return new PartialDate(1911, 11, 11);
        if (type == typeof(ValueList<string>))
            return (ValueList<string>)[Mark];
        if (type.IsValueType)
            return Activator.CreateInstance(type)!;
        if (!PatientTypes.All.Contains(type))
            return type.IsAbstract || type.IsArray || type.IsInterface ? null! : RuntimeHelpers.GetUninitializedObject(type);
        object made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (FieldInfo field in type.GetFields(PatientTypes.Instance).Where(field => field.FieldType != type))
            field.SetValue(made, Marked(field.FieldType));
        return made;
    }
}
