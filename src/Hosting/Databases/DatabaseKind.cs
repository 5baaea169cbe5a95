namespace ChiBo.Hosting.Databases;

/// <summary>The two databases that ChiBo runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
