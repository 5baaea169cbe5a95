using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A named part of a schema, made of its definition.</summary>
public abstract class TypeSystemObjectBase<TDefinition> : TypeSystemObjectBase
    where TDefinition : DefinitionBase
{
    private protected TypeSystemObjectBase()
    {
    }

    internal abstract TDefinition Define(DescriptorContext context);
}
