using ChiBo.Identity;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddDevelopmentIdentity();
    var app = builder.Build();
    app.MapDevelopmentIdentity();
    await app.RunAsync();
    return 0;
}
catch (IdentityRefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
