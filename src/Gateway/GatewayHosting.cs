using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.Calendars;
using ChiBo.Gateway.Dashboard;
using ChiBo.Gateway.Door;
using ChiBo.Gateway.Exports;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Rebuilding;
using ChiBo.Hosting.SetAside;
using ChiBo.Gateway.GraphQL.Live;
using ChiBo.Hosting.Clocks;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway;

/// <summary>What a host does to be a gateway.</summary>
public static class GatewayHosting
{
    /// <summary>After so long without a word a socket is asked whether it is still there, and has as long again to answer.</summary>
    private static readonly TimeSpan SilenceOfSockets = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Tokens of the section <c>Keycloak</c>, the schema, uploads. The host gives an <see cref="IGrainFactory"/>.
    /// </summary>
    public static IHostApplicationBuilder AddChiBoGateway(this IHostApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Gateway");
        var isOpen = builder.Environment.IsDevelopment() || section.GetValue<bool>(nameof(GatewayOptions.OpenSchema));
        builder.Services.Configure<GatewayOptions>(section).PostConfigure<GatewayOptions>(o => o.OpenSchema = isOpen);
        builder.Services.Configure<Files.FileOptions>(builder.Configuration.GetSection("Files"));
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = FileLimits.FormBytes);
        builder.Services.AddKeycloakWebApiAuthentication(builder.Configuration, TokenRules.Apply);
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, TokenRules.ForgetOldKeys);
        builder.Services.AddAuthorization();
        builder.AddDashboardAccess();
        builder.Services.AddDecisionClock();
        builder.Services.AddSingleton<IDocumentStore, FolderDocumentStore>();
        builder.Services.AddSingleton<Uploads>();
        builder.Services.TryAddSingleton<IStoredKeys, GrainTableKeys>();
        builder.Services.TryAddSingleton<SetAsideRecords>();
        builder.Services.AddSingleton<Rebuilder>();
        builder.Services.AddSingleton<MeetingWatches>();
        builder.Services.AddSingleton<Pulses>();
        builder.Services.AddSingleton<RaisedFindings>();
        builder.Services.AddCalendars(builder.Configuration);
        // An address of a feed holds its token, and requests are logged with their address.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Services.AddDoor();
        builder.Services.AddSchema(isOpen);
        return builder;
    }

    /// <summary><c>/graphql</c> over HTTP, server-sent events and WebSocket, <c>/files</c>, <c>/exports</c>, <c>/calendar</c>, <c>/dashboard</c>.</summary>
    public static WebApplication MapChiBoGateway(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = SilenceOfSockets, KeepAliveTimeout = SilenceOfSockets });
        app.UseDashboardDoor();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWhen(AddressDoor.Guards, doors => doors.UseMiddleware<AddressDoor>());
        app.MapFiles();
        app.MapCalendars();
        app.MapMeetingExports();
        app.MapVisitExports();
        app.MapReportExports();
        app.MapPeriodExports();
        app.MapDashboard();
        var isOpen = app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.OpenSchema;
        app.MapGraphQL()
            .WithOptions(new GraphQLServerOptions { EnableSchemaRequests = isOpen, Tool = { Enable = isOpen, Title = "ChiBo" } })
            .Guard(app);
        return app;
    }
}
