using Npgsql;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>A connection string of a PostgreSQL database.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PostgresAttribute : Attribute, ISettingRule
{
    public string Expected => "Npgsql's connection string with Host, Database and Username";

    public bool Allows(string value)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(value);
            return parts is { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0 };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }
}
