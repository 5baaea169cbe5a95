namespace ChiBo.Hosting.Migrations;

/// <summary>One numbered step of a schema, with its text for one kind of database.</summary>
public sealed record Migration(int Number, string Name, string Sql);
