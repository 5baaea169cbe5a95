using System.Security.Claims;
using ChiBo.Plain;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

// --port 5090 --issuer http://…/realms/chibo --audience chibo-gateway, and --sqlite FILE, --postgres CONNECTION or neither:
// then nothing is stored
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration["port"]}");
await using var votes = builder.Configuration["postgres"] is { } postgres ? await PostgresVotes.Open(postgres)
    : builder.Configuration["sqlite"] is { } file ? SqliteVotes.Open(file)
    : new ForgottenVotes();
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(token =>
{
    (token.Authority, token.Audience) = (builder.Configuration["issuer"], builder.Configuration["audience"]);
    (token.RequireHttpsMetadata, token.MapInboundClaims) = (false, false);
    token.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
});
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapPost("/votes", async (Vote vote, ClaimsPrincipal voter) =>
    await votes.Add(vote, voter.FindFirstValue("member_id")!) ? Results.Ok() : Results.Conflict()).RequireAuthorization();
app.MapGet("/votes/count", votes.Count);
await app.RunAsync();
