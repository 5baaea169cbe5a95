using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Configuration;

/// <summary>A program that is set up wrongly says everything that is wrong, and nothing that is secret.</summary>
public sealed class WrongSettings
{
    private const string Secret = "Mat-khau-khong-ai-biet-7731";

    [Theory]
    [InlineData("Silo", "ConnectionStrings__ChiBo", "Bus__RabbitMq")]
    [InlineData("Projections", "ConnectionStrings__ChiBo", "Bus__RabbitMq")]
    [InlineData("Rating", "ConnectionStrings__ChiBo", "Bus__RabbitMq")]
    [InlineData("Migrations", "ConnectionStrings__ChiBo")]
    [InlineData("Gateway", "ConnectionStrings__ChiBo", "Bus__RabbitMq", "Keycloak__realm", "Keycloak__auth-server-url", "Keycloak__resource", "Files__Folder", "Calendar__Key")]
    public async Task What_is_missing_is_named_all_at_once(string name, params string[] missing)
    {
        using var program = RunningProgram.Start(name, []);
        (await program.End()).ShouldBe(2);
        program.Output.Split('\n').Count(l => l.Contains(": missing;", StringComparison.Ordinal)).ShouldBe(missing.Length, program.Output);
        foreach (var setting in missing) program.Output.ShouldContain(setting);
        program.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task What_is_wrong_is_named_with_what_is_expected_and_without_the_secret()
    {
        using var program = RunningProgram.Start("Rating",
        [
            ("ConnectionStrings__ChiBo", $"Host=db;Passwort={Secret}"),
            ("Bus__RabbitMq", $"http://chibo:{Secret}@broker"),
            ("Bus__Concurrency", "many"),
            ("Bus__RabitMq", "misspelt"),
            ("Telemetry__Traced", "1.5"),
            ("Telemetry__HeadersFile", "/nowhere/headers"),
            ("Stop__Drain", "2 minutes"),
            ("Logging__LogLevel__Default", "Loud"),
        ]);
        (await program.End()).ShouldBe(2);
        program.Output.ShouldContain("8 of its settings are wrong or missing");
        program.Output.ShouldContain("ConnectionStrings:ChiBo (ConnectionStrings__ChiBo, or ConnectionStrings__ChiBoFile): the value (not shown)");
        program.Output.ShouldContain("'many' cannot be used; expected: a whole number from 1 to 1000");
        program.Output.ShouldContain("Bus:RabitMq (Bus__RabitMq): there is no such setting");
        program.Output.ShouldContain("there is no file /nowhere/headers");
        program.Output.ShouldContain("expected: a number from 0 to 1");
        program.Output.ShouldContain("expected: a duration from 00:00:01 to 00:10:00");
        program.Output.ShouldContain("expected: one of Debug, Information");
        program.Output.ShouldNotContain(Secret);
    }

    /// <summary>Whoever reaches a process that takes it dates their acts as they like: docs/decisions/0007.</summary>
    [Theory]
    [InlineData("Silo", "Production")]
    [InlineData("Gateway", "Production")]
    [InlineData("Rating", "Production")]
    [InlineData("Rating", "production")]
    [InlineData("Rating", "Staging")]
    public async Task A_time_that_requests_state_is_refused_where_people_meet_in_earnest(string name, string environment)
    {
        using var program = RunningProgram.Start(name, [("ASPNETCORE_ENVIRONMENT", environment), ("Demo__StatedTime", "true")]);
        (await program.End()).ShouldBe(2);
        program.Output.ShouldContain($"Demo:StatedTime (Demo__StatedTime): 'true' is refused in the environment {environment}");
    }

    [Theory]
    [InlineData("Production", "false")]
    [InlineData("Development", "true")]
    [InlineData("Testing", "true")]
    public async Task Control_elsewhere_and_unset_it_is_not(string environment, string value)
    {
        using var program = RunningProgram.Start("Rating", [("ASPNETCORE_ENVIRONMENT", environment), ("Demo__StatedTime", value)]);
        (await program.End()).ShouldBe(2); // of what else is missing
        program.Output.ShouldNotContain("Demo:StatedTime");
    }

    [Fact]
    public async Task A_secret_on_the_command_line_is_refused_and_not_repeated()
    {
        using var program = RunningProgram.Start(
            "Migrations", [], $"--ConnectionStrings:ChiBo=Host=db;Database=chibo;Username=chibo;Password={Secret}");
        (await program.End()).ShouldBe(2);
        program.Output.ShouldContain("given on the command line");
        program.Output.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_secret_that_a_file_holds_is_used_and_a_server_that_is_away_is_said_without_it()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("database", $"Host=127.0.0.1;Port=1;Database=chibo;Username=chibo;Password={Secret}\n");
        using var program = RunningProgram.Start("Migrations", [("ConnectionStrings__ChiBoFile", file)]);
        (await program.End()).ShouldBe(1);
        program.Output.ShouldContain("ChiBo.Migrations does not start: ");
        program.Output.ShouldContain("127.0.0.1:1");
        program.Output.ShouldNotContain(Secret);
        program.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Standalone_names_what_the_environment_says_wrongly()
    {
        using var folder = new TemporaryFolder();
        using var program = RunningProgram.Start(
            "Standalone", [("Calendar__Key", "short"), ("Gateway__OpenSchema", "perhaps"), ("Dashboard__Bloc", "khoi-mau/")],
            "--data", folder.Path, "--port", "0", "--demo", "none");
        (await program.End()).ShouldBe(2);
        program.Output.ShouldContain("Calendar:Key (Calendar__Key, or Calendar__KeyFile): the value (not shown)");
        program.Output.ShouldContain("'perhaps' cannot be used; expected: true or false");
        program.Output.ShouldContain("'khoi-mau/' cannot be used; expected: a name as groups of the realm have it");
        program.Output.ShouldNotContain("'short'");
    }
}
