using ChiBo.Standalone.Options;

namespace ChiBo.Standalone.Tests.Options;

public sealed class StandaloneOptionsTests
{
    [Fact]
    public void Nothing_said_means_the_demo_on_the_usual_port() =>
        StandaloneOptions.Parse([], 2026).ShouldBe(new StandaloneOptions("data", 5080, 2026));

    [Fact]
    public void Values_stand_after_a_space_or_an_equals_sign() =>
        StandaloneOptions.Parse(["--data", "/x y", "--port=0", "--demo", "none"], 1)
            .ShouldBe(new StandaloneOptions("/x y", 0, null));

    [Fact]
    public void The_bloc_may_be_larger_and_lie_on_PostgreSQL() =>
        StandaloneOptions.Parse(["--demo-times", "10", "--postgres=Host=db;Port=5432"], 1)
            .ShouldBe(new StandaloneOptions("data", 5080, 1) { DemoTimes = 10, Postgres = "Host=db;Port=5432" });

    [Theory]
    [InlineData("--demo-times", "0")]
    [InlineData("--port", "99999")]
    [InlineData("--port", "x")]
    [InlineData("--demo", "maybe")]
    [InlineData("--data")]
    [InlineData("--what", "1")]
    public void What_is_wrong_is_named(params string[] arguments) =>
        Should.Throw<FormatException>(() => StandaloneOptions.Parse(arguments, 1)).Message.ShouldContain(arguments[0]);
}
