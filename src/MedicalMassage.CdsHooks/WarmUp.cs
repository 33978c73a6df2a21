using MedicalMassage.Domain;
using MedicalMassage.Fhir;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MedicalMassage.CdsHooks;

/// <summary>Decides an empty case and reads an empty record before the server takes calls, so that the first patient does not wait for rules to be compiled.</summary>
internal sealed class WarmUp(IOptions<CdsHooksOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = options.Value.Book.Evaluate(new ReferralCase(new LocalDate(2000, 1, 1)));
        _ = FhirImport.Read("""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Condition","code":{"text":"none"}}}]}""");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
