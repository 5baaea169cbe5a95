using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl;

namespace HotChocolate.Execution;

/// <summary>A schema that requests are executed against.</summary>
internal sealed class BuiltSchema(string name, SchemaModel model, IServiceProvider services) : ISchema
{
    private string? _printed;

    public string Name { get; } = name;

    public SchemaModel Model { get; } = model;

    public IServiceProvider Services { get; } = services;

    public string Print() => _printed ??= SdlPrinter.Print(Model);

    public override string ToString() => Print();
}
