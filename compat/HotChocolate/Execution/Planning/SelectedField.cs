using HotChocolate.Types;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>A field of the schema as resolvers may see it.</summary>
internal sealed class SelectedField(FieldModel model) : IObjectField
{
    public string Name => model.Name;

    public bool IsDeprecated => model.DeprecationReason is not null;

    public string? DeprecationReason => model.DeprecationReason;

    public bool IsIntrospectionField => model.IsIntrospection;
}
