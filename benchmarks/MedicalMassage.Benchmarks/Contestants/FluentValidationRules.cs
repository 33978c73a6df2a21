using FluentValidation;
using FluentValidation.Results;
using MedicalMassage.Benchmarks.Patients;
using MedicalMassage.Benchmarks.Rules;

namespace MedicalMassage.Benchmarks.Contestants;

/// <summary>FluentValidation: a rule that applies is a failure with the rule's id as its code.</summary>
internal sealed class FluentValidationRules(IEnumerable<CommonRule> rules) : Contestant
{
    private readonly Validator _validator = new(rules);

    internal override IReadOnlyCollection<string> Find(BenchmarkPatient patient)
    {
        List<string> found = [];
        foreach (ValidationFailure failure in _validator.Validate(patient.Facts).Errors)
            found.Add(failure.ErrorCode);
        return found;
    }

    private sealed class Validator : AbstractValidator<Facts>
    {
        internal Validator(IEnumerable<CommonRule> rules)
        {
            foreach (CommonRule rule in rules)
            {
                Func<Facts, bool> applies = DelegateList.Of(rule.When);
                RuleFor(facts => facts).Must(facts => !applies(facts)).WithErrorCode(rule.Id).WithMessage(rule.Rule.Info.Title);
            }
        }
    }
}
