// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "ui/text/error_text.h"

namespace chinatech {

namespace {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownVerb:
    case ErrorCode::UnknownOption:
    case ErrorCode::OptionNeedsValue:
    case ErrorCode::OptionTakesNoValue:
    case ErrorCode::UnknownFeed:
    case ErrorCode::BadFeedUrl:
    case ErrorCode::ArgumentMissing:
    case ErrorCode::ArgumentNotExpected:
    case ErrorCode::UnknownSymbol:
    case ErrorCode::BadDate:
    case ErrorCode::BadRange:
    case ErrorCode::BadOption:
    case ErrorCode::NotACode:
    case ErrorCode::NotAdded:
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::NoData:
    case ErrorCode::UnknownListing:
        return ExitCode::NoData;
    case ErrorCode::Offline:
        return ExitCode::Network;
    default:
        return ExitCode::Failed;
    }
}

} // namespace

ExitCode fail(const VerbContext& context, const Error& error)
{
    context.err << "chinatech: " << errorText(error) << '\n';
    return exitCodeOf(error.code);
}

} // namespace chinatech
