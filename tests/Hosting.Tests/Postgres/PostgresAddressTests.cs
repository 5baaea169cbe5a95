using ChiBo.Hosting.Databases.Postgres;
using Npgsql;

namespace ChiBo.Hosting.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Fact]
    public void A_command_that_took_too_long_is_given_up_without_asking_the_server()
    {
        var address = new NpgsqlConnectionStringBuilder(PostgresAddress.Of("Host=db;Database=chibo;Password=a;Command Timeout=7"));
        address.CancellationTimeout.ShouldBe(-1);
        (address.Host, address.Database, address.Password, address.CommandTimeout).ShouldBe(("db", "chibo", "a", 7));
    }

    [Fact]
    public void A_connection_is_replaced_within_a_minute() => // so that a name that leads to another server is followed
        new NpgsqlConnectionStringBuilder(PostgresAddress.Of("Host=db")).ConnectionLifetime.ShouldBeInRange(1, 60);

    [Fact]
    public void What_the_address_says_itself_holds() =>
        new NpgsqlConnectionStringBuilder(PostgresAddress.Of("Host=db;cancellation timeout=500")).CancellationTimeout.ShouldBe(500);
}
