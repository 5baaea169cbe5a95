namespace ChiBo.Hosting.Databases;

/// <summary>The database belongs to another program, or to another version of this one.</summary>
public sealed class OtherDatabaseException(string message) : Exception(message);
