using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Model;
using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

internal readonly partial struct TypedWalk
{
    private void Directives(SyntaxNode owner, DirectiveNode[] directives, DirectiveLocation location)
    {
        if (directives.Length == 0)
        {
            return;
        }

        AppliedDirectives.Check(_context, owner, directives, location);
        foreach (var directive in directives)
        {
            var definition = _context.Schema.Directives.Find(directive.Name);
            GivenArguments(directive, directive.Arguments, definition?.Arguments, definition?.Coordinate);
        }
    }

    private void GivenArguments(
        SyntaxNode owner, ArgumentNode[] given, Members<InputValueModel>? known, string? coordinate)
    {
        Arguments.CheckKnownAndUnique(_context, given, known, coordinate);
        Arguments.CheckRequired(_context, owner, given, known, coordinate);
        foreach (var argument in given)
        {
            var definition = known?.Find(argument.Name);
            Value(argument.Value, definition?.Type, definition?.DefaultValue is not null, argument);
        }
    }
}
