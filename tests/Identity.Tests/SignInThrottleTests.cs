namespace ChiBo.Identity.Tests;

public sealed class SignInThrottleTests : IdentityFixture
{
    [Fact]
    public async Task After_five_failures_even_the_right_password_waits()
    {
        await Fail(5);
        await ShouldRefuse(401, "invalid_grant", Password());
        Clock.Advance(TimeSpan.FromSeconds(61));
        await Token(Password());
    }

    [Fact]
    public async Task Four_failures_are_forgiven()
    {
        await Fail(4);
        await Token(Password());
        await Fail(4);
        await Token(Password());
    }

    [Fact]
    public async Task The_wait_grows_with_the_failures()
    {
        await Fail(5);
        for (var failures = 6; failures <= 10; failures++)
        {
            Clock.Advance(TimeSpan.FromSeconds(61));
            await Fail(1);
        }

        Clock.Advance(TimeSpan.FromSeconds(61));
        await ShouldRefuse(401, "invalid_grant", Password());
        Clock.Advance(TimeSpan.FromSeconds(60));
        await Token(Password());
    }

    [Fact]
    public async Task Two_failures_in_the_same_moment_wait_a_little()
    {
        await ShouldRefuse(401, "invalid_grant", Password(password: "sai"));
        await ShouldRefuse(401, "invalid_grant", Password(password: "sai"));
        await ShouldRefuse(401, "invalid_grant", Password());
        Clock.Advance(TimeSpan.FromSeconds(6));
        await Token(Password());
    }

    [Fact]
    public async Task One_members_failures_do_not_block_another()
    {
        await Fail(5, "dv-00003");
        await Token(Password());
    }

    private async Task Fail(int times, string username = "dv-00001")
    {
        for (var i = 0; i < times; i++)
        {
            await ShouldRefuse(401, "invalid_grant", Password(username, "sai"));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
