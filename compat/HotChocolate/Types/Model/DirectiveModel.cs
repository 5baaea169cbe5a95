namespace HotChocolate.Types.Model;

/// <summary>A directive that documents or the schema itself may use.</summary>
internal sealed class DirectiveModel(string name, DirectiveLocation locations) : INamedMember
{
    public string Name { get; } = name;

    public DirectiveLocation Locations { get; } = locations;

    /// <summary><c>@skip</c></summary>
    public string Coordinate { get; } = $"@{name}";

    public string? Description { get; set; }

    public bool IsRepeatable { get; set; }

    public Members<InputValueModel> Arguments { get; } = [];

    /// <summary>Specified for every schema, and not printed.</summary>
    public bool IsBuiltIn { get; set; }

    public void Freeze()
    {
        Arguments.Freeze();
        foreach (var argument in Arguments)
        {
            argument.Freeze($"{Coordinate}({argument.Name}:)");
        }
    }

    public override string ToString() => Coordinate;
}
