using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Compat.Tests.Notices;

/// <summary>A process on a stand-in runs in Production, and says at start that it is on one.</summary>
public sealed class StandInNoticeTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_process_on_HotChocolate_of_compat_says_so_once(string environment) =>
        (await SaidBy(environment, services =>
        {
            services.AddGraphQLServer("one");
            services.AddGraphQLServer("two");
        })).ShouldHaveSingleItem().ShouldContain("runs on compat/HotChocolate");

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_process_on_Keycloak_of_compat_says_so_once(string environment) =>
        (await SaidBy(environment, services => services.AddKeycloakWebApiAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Keycloak:auth-server-url"] = "https://id.chibo.example/",
                ["Keycloak:realm"] = "chibo",
                ["Keycloak:resource"] = "chibo",
            }).Build(),
            _ => { }))).ShouldHaveSingleItem().ShouldContain("runs on compat/Keycloak");

    [Fact]
    public async Task Control_a_process_on_neither_says_nothing() => (await SaidBy("Production", _ => { })).ShouldBeEmpty();

    private static async Task<IReadOnlyList<string>> SaidBy(string environment, Action<IServiceCollection> add)
    {
        var lines = new Lines();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders().AddProvider(lines);
        add(builder.Services);
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken);
        return lines.Of("ChiBo.Compat.");
    }

    private sealed class Lines : ILoggerProvider
    {
        private readonly List<(string Category, string Text)> _lines = [];

        public IReadOnlyList<string> Of(string category)
        {
            lock (_lines) return [.. _lines.Where(l => l.Category.StartsWith(category, StringComparison.Ordinal)).Select(l => l.Text)];
        }

        public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Line(Lines lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                lock (lines._lines) lines._lines.Add((category, formatter(state, exception)));
            }
        }
    }
}
