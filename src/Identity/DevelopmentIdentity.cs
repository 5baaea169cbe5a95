using ChiBo.Identity.Endpoints;
using ChiBo.Identity.Endpoints.Grants;
using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChiBo.Identity;

/// <summary>An OpenID provider for development that answers under Keycloak's paths with Keycloak's claims.</summary>
public static partial class DevelopmentIdentity
{
    // A password or a token request is a few hundred bytes; a sign-in form carries one authorization request.
    private const int LargestRequest = 64 * 1024;

    /// <summary>Reads the realm and the key; refuses in Production and where a file is missing or malformed.</summary>
    /// <exception cref="IdentityRefusedException">The message says what is wrong and where.</exception>
    public static IHostApplicationBuilder AddDevelopmentIdentity(
        this IHostApplicationBuilder builder, Action<DevelopmentIdentityOptions>? configure = null)
    {
        if (builder.Environment.IsProduction())
        {
            throw new IdentityRefusedException(
                "ChiBo.Identity chỉ dùng để phát triển và không khởi động trong môi trường Production: "
                + "hãy dùng Keycloak với k8s/keycloak/realm.json.");
        }

        var options = new DevelopmentIdentityOptions();
        builder.Configuration.GetSection(DevelopmentIdentityOptions.Section).Bind(options);
        configure?.Invoke(options);

        var realm = RealmImport.Read(options.Import, new Placeholders(builder.Configuration));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(realm);
        builder.Services.AddSingleton(SigningKey.ReadOrCreate(options.KeyFile));
        builder.Services.AddSingleton<TokenIssuer>();
        builder.Services.AddSingleton<TokenReader>();
        builder.Services.AddSingleton<SessionRegister>();
        builder.Services.AddSingleton<AuthorizationCodes>();
        builder.Services.AddSingleton<SignInThrottle>();
        builder.Services.AddSingleton<SignIn>();
        builder.Services.AddSingleton<IGrant, PasswordGrant>();
        builder.Services.AddSingleton<IGrant, ClientCredentialsGrant>();
        builder.Services.AddSingleton<IGrant, AuthorizationCodeGrant>();
        builder.Services.AddSingleton<IGrant, RefreshTokenGrant>();
        return builder;
    }

    /// <summary>Maps Keycloak's paths under <c>/realms/{realm}</c>.</summary>
    public static IEndpointRouteBuilder MapDevelopmentIdentity(this IEndpointRouteBuilder app)
    {
        NameUnknownMappers(app.ServiceProvider);
        var realm = app.MapGroup("/realms/{realm}");
        realm.AddEndpointFilter<KnownRealm>();
        realm.WithMetadata(new RequestSizeLimitAttribute(LargestRequest));
        realm.MapGet("/.well-known/openid-configuration", Discovery.Describe);

        var connect = realm.MapGroup("/protocol/openid-connect");
        connect.MapGet("/certs", Discovery.Keys);
        connect.MapPost("/token", TokenEndpoint.Answer).DisableAntiforgery();
        connect.MapGet("/auth", AuthorizationEndpoint.Show);
        connect.MapMethods("/userinfo", ["GET", "POST"], UserInfoEndpoint.Answer).DisableAntiforgery();
        connect.MapGet("/logout", LogoutEndpoint.Leave);
        connect.MapPost("/logout", LogoutEndpoint.End).DisableAntiforgery();
        realm.MapPost("/login-actions/authenticate", AuthorizationEndpoint.SignIn).DisableAntiforgery();
        return app;
    }

    private static void NameUnknownMappers(IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DevelopmentIdentity));
        var mappers = services.GetRequiredService<Realm>().Clients.SelectMany(c => c.Mappers);
        foreach (var type in mappers.Select(m => m.ProtocolMapper).Where(t => !ClaimMapping.Knows(t)).Distinct())
        {
            LogUnknownMapper(logger, type);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Mapper {Type} of the realm is unknown here: Keycloak would add its claim")]
    private static partial void LogUnknownMapper(ILogger logger, string type);
}
