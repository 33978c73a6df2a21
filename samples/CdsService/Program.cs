using MedicalMassage.CdsHooks;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
IConfigurationSection settings = builder.Configuration.GetSection("CdsHooks");

builder.Services.AddMedicalMassage(options =>
{
    // On one's own machine anybody may call. Elsewhere only the clients of the configuration, with signed tokens.
    options.AllowUnauthenticatedClients = builder.Environment.IsDevelopment();
    options.BaseUrl = settings.GetValue<Uri>("BaseUrl");
    foreach (IConfigurationSection client in settings.GetSection("Clients").GetChildren())
        options.TrustedClients.Add(new TrustedClient(client["Issuer"]!) { JwkSet = File.ReadAllText(client["JwkSetFile"]!) });
    foreach (string origin in settings.GetSection("AllowedOrigins").Get<string[]>() ?? [])
        options.AllowedOrigins.Add(origin);
    options.TimeZone = TimeZoneInfo.Local;
});

WebApplication app = builder.Build();
app.MapMedicalMassage();
app.Run();
