using ChiBo.Hosting.Migrations;

namespace ChiBo.Silo.Storage;

/// <summary>The tables that Orleans reads and writes, and the texts by which it does.</summary>
public static class SiloSchema
{
    public static Schema Schema { get; } = new("orleans", typeof(SiloSchema).Assembly, "ChiBo.Silo.Storage.Scripts");
}
