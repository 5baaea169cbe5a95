using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A leaf with a text or a number of its own.</summary>
public abstract class ScalarType : TypeSystemObjectBase<ScalarTypeDefinition>, ILeafType
{
    private protected ScalarType(string name)
    {
        GivenName = name;
    }

    public TypeKind Kind => TypeKind.Scalar;

    internal override ScalarTypeDefinition Define(DescriptorContext context) => new() { Name = GivenName };
}
