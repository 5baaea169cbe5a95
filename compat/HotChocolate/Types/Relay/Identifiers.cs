using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>Turns fields and arguments into <c>ID</c>s, keeping their lists and their nullability.</summary>
internal static class Identifiers
{
    public static void Apply(IDescriptor descriptor)
    {
        switch (descriptor)
        {
            case InputValueDescriptor input:
                input.Definition.IsIdentifier = true;
                break;
            case OutputFieldDescriptor field:
                field.Definition.IsIdentifier = true;
                break;
        }
    }
}
