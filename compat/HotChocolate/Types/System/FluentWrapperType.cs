namespace HotChocolate.Types;

/// <summary>A list or non-null as it is named in code; no instance is ever made.</summary>
public abstract class FluentWrapperType : IOutputType, IInputType
{
    private protected FluentWrapperType()
    {
    }

    TypeKind IType.Kind => throw new NotSupportedException();
}
